import { queryClient } from '@holdfast/ui/pages/query-client';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { LanguageProvider, type Speech } from './language-context.tsx';
import { router } from './router.tsx';

/** The web app, in the language it starts with. */
export function App({ first }: { readonly first: Speech }) {
  return (
    <LanguageProvider first={first}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageProvider>
  );
}
