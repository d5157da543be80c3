import { Link } from '@tanstack/react-router';

/** The way to a project from its name. */
export function ProjectLink({ id, name, fiscalYear }: { id: string; name: string; fiscalYear: number }) {
  return (
    <Link to="/projects/project/$id" params={{ id }} search={{ fiscalYear }}>
      {name}
    </Link>
  );
}
