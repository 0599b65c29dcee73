/** A client of the sample record app. All are fictional. */
export type Client = {
  number: string;
  name: string;
  born: number;
  programme: string;
  worker: string;
};

export const clients: readonly Client[] = [
  {
    number: '104233',
    name: 'M. Aalders-Bouzid',
    born: 1987,
    programme: 'Opvang gezinnen',
    worker: 'R. Termaat',
  },
  {
    number: '104251',
    name: 'J. van der Klis',
    born: 1969,
    programme: 'Begeleid wonen',
    worker: 'R. Termaat',
  },
  { number: '104318', name: 'S. Demirhan', born: 1994, programme: 'Opvang vrouwen', worker: 'L. Osei' },
  { number: '104377', name: 'P. Wouters', born: 1978, programme: 'Nachtopvang', worker: 'L. Osei' },
  { number: '104402', name: 'F. Hagenbeek', born: 2001, programme: 'Jongerenhuis', worker: 'R. Termaat' },
];

export function findClient(number: string): Client | undefined {
  return clients.find((client) => client.number === number);
}
