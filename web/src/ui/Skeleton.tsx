import './skeleton.css';

const places = (count: number) => Array.from({ length: count }, (_, place) => place);

/** The shape of text to come: `lines`, `cards` for a list, `title` for a whole page, whose name `label` is read out. */
export function Skeleton({
  lines = 0,
  cards = 0,
  title = false,
  label = 'Loading',
}: {
  lines?: number;
  cards?: number;
  title?: boolean;
  label?: string;
}) {
  return (
    <div className="skeleton" aria-busy="true">
      {title ? (
        <h1 className="visually-hidden" data-loading="">
          {label}
        </h1>
      ) : (
        <span className="visually-hidden">{label}</span>
      )}
      {title && <div className="skeleton-bar skeleton-title" />}
      {places(lines).map((place) => (
        <div className="skeleton-bar" key={`line-${place}`} />
      ))}
      {places(cards).map((place) => (
        <div className="skeleton-bar skeleton-card" key={`card-${place}`} />
      ))}
    </div>
  );
}
