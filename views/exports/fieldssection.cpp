// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/fieldssection.h"

#include "models/choices/choices.h"
#include "models/exports/contentedits.h"
#include "models/exports/exportcomposer.h"
#include "views/exports/fieldspane.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

FieldsSection::FieldsSection(ExportComposer &composer, Choices &choices, QWidget *parent)
    : ComposerSection(composer, RequestCheck::Section::Fields, RequestPart::Fields | RequestPart::ContentKind, parent)
    , m_choices(choices)
    , m_pane(new FieldsPane(u"composer.fields"_s, this))
{
    content()->addWidget(m_pane, 1);
    connect(m_pane, &FieldsPane::fieldsChosen, &composer,
            [&composer](const std::optional<QStringList> &fields) { ContentEdits(composer).setFields(fields); });
    connect(&choices, &Choices::changed, this, [this](Choices::Part part) {
        if (part == Choices::Part::ProfileFields)
            readSchema();
    });
    m_pane->setTree(choices.profileFields());
    FieldsSection::showRequest(); // not yet virtual
}

void FieldsSection::readSchema()
{
    const Choices::State &state = m_choices.state(Choices::Part::ProfileFields);
    if (!state.loading)
        m_pane->setTree(m_choices.profileFields());
    m_pane->setEmptySentence(state.loading ? tr("Loading the profile schema…")
                                 : state.failure
                                 ? tr("Without the schema, you can paste fields as a list, but they are not checked.")
                                 : tr("The profile schema has no selectable fields."));
    showFailure(
        state.failure, [] { return tr("The profile schema could not be loaded."); },
        [this] { m_choices.reload(Choices::Part::ProfileFields); });
    showRequest();
}

void FieldsSection::showRequest()
{
    const bool odd = isOdd(u"fields"_s);
    m_pane->setFields(odd ? QStringList() : composer().request().fields, composer().state().chosenFields());
    switch (composer().contentKind()) {
    case ContentKind::EventsOnly:
        setUsualHint(tr("Events only: only the identities of each profile are exported."));
        break;
    case ContentKind::Profiles:
    case ContentKind::ProfilesAndEvents:
        setUsualHint(odd || composer().request().fields
                         ? QString()
                         : tr("All fields are exported. Select fields to export only those."));
        break;
    }
    updateSummary();
}

QString FieldsSection::summaryText() const
{
    return m_pane->summary();
}

void FieldsSection::showCheck(const RequestCheck &check)
{
    using Id = RequestCheck::Id;
    setOpen(true);
    if (check.id == Id::PlaceholderLeft)
        return m_pane->showPath(check.arguments.value(1));
    const bool names
        = check.id == Id::FieldsUnknown || check.id == Id::FieldsDeprecated || check.id == Id::FieldsRepeated;
    if (names && !check.arguments.isEmpty())
        m_pane->showPath(check.arguments.first());
    else
        m_pane->focusSearch();
}

void FieldsSection::enter()
{
    setOpen(true);
    m_pane->focusSearch();
}

void FieldsSection::retranslate()
{
    setTitle(tr("Fields"));
    m_pane->retranslate(tr("Profile fields"));
    readSchema();
}

} // namespace exportdesk
