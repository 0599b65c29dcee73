/**
 * Imported before any schema is made. While a script is brought in over the debugging protocol a page of the extension
 * may compile code, and a moment later not any more: zod would find out that it may, and fail when it does.
 */
import { z } from 'zod';

z.config({ jitless: true });
