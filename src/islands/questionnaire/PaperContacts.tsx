import { findOutcome } from '../../domain/questionnaire/outcome.ts';
import type { QuestionnaireData } from '../../domain/questionnaire/questionnaire-data.ts';

/**
 * What prints in the middle of the questions: whom anybody can ring, so that paper tells nothing of
 * the answers.
 */
export function PaperContacts({ data: { sources, shared } }: { data: QuestionnaireData }) {
  const { first, more } = findOutcome(sources, new Set());
  return (
    <div className="paper-only">
      <p className="paper-heading">{shared.paperHeading}</p>
      <ul className="paper-lines">
        {[...first, ...more].map(
          ({ contact, why, way }) =>
            way?.kind === 'phone' && (
              <li key={contact.id} data-service={contact.id}>
                {contact.name} <b>{way.text}</b> {why}. {way.hours}
              </li>
            ),
        )}
      </ul>
    </div>
  );
}
