/** Takes the board along as it is shown. */
import { gridLink } from '../grid-query.ts';
import { paths } from '../paths.ts';
import { gridText } from '../text/grid.ts';
import { Button } from '../ui/button.tsx';
import type { GridProps } from './grid.tsx';

/** The posted names are those of the board’s own address, and `format`. */
export function GridExports({ locale, grid: { curs }, query }: GridProps) {
  return (
    <form method="post" action={paths.exportBoard(curs)} class="row" id="acords" aria-label={gridText.export[locale]}>
      {Object.entries(gridLink(query)).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button kind="alt" name="format" value="xlsx">
        {gridText.exportXlsx[locale]}
      </Button>
      <Button kind="link" name="format" value="csv">
        {gridText.exportCsv[locale]}
      </Button>
    </form>
  );
}
