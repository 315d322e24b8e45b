// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/checkguide.h"

#include "models/choices/choices.h"
#include "models/choices/fieldtreemodel.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/fixtext.h"
#include "models/exports/selectionedits.h"
#include "models/exports/timerepair.h"
#include "views/exports/checkslist.h"
#include "views/exports/composerform.h"
#include "views/exports/composerside.h"
#include "views/exports/destinationsection.h"
#include "views/exports/eventssection.h"
#include "views/exports/fieldspane.h"
#include "views/exports/fieldssection.h"
#include "views/exports/policysection.h"
#include "views/shared/dialogframe.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

CheckGuide::CheckGuide(ExportComposer &composer, const Choices &choices, ComposerForm &form, ComposerSide &side,
                       QObject *parent)
    : QObject(parent)
    , m_composer(composer)
    , m_choices(choices)
    , m_form(form)
    , m_side(side)
{
    side.checks().setLinkTexts([this](const RequestCheck &check) { return linkTexts(check); });
    connect(&side.checks(), &ChecksList::linkUsed, this, &CheckGuide::useLink);
    connect(&side.checks(), &ChecksList::picked, this, &CheckGuide::show);
}

void CheckGuide::showNext(int step)
{
    if (!m_composer.inStep())
        return m_side.enterRequest();
    const QList<RequestCheck> open = m_side.checks().open();
    if (open.isEmpty())
        return;
    const qsizetype from = m_shown < 0 && step < 0 ? 0 : m_shown;
    m_shown = (from + step + open.size()) % open.size();
    show(open.at(m_shown));
}

void CheckGuide::showFirst()
{
    m_shown = -1;
    showNext(1);
}

void CheckGuide::show(const RequestCheck &check)
{
    // Only the text shows what cannot be read.
    if (check.id == RequestCheck::Id::ValueOdd || !m_form.showCheck(check))
        m_side.enterRequest(check.arguments.value(0).section(u'.', -1));
}

/// The known path that a single unknown one probably means; empty when there is none.
QString CheckGuide::replacement(const RequestCheck &check) const
{
    if (check.arguments.size() != 1)
        return {};
    const QString &path = check.arguments.first();
    using Fix = RequestCheck::Fix;
    const auto offered = {Fix::SplitFields, Fix::SplitEventFields, Fix::CorrectFieldCase, Fix::CorrectEventFieldCase};
    if (std::find(offered.begin(), offered.end(), check.fix) != offered.end()) // by the fix itself
        return {};
    QString known;
    if (check.id == RequestCheck::Id::FieldsUnknown)
        known = m_choices.profileFields().nearest(path);
    if (check.id == RequestCheck::Id::EventFieldsUnknown)
        known = m_choices.eventFields().nearest(path);
    const bool wider = path.startsWith(known + u'.'); // all that is beside the field, too
    return wider ? QString() : known;
}

void CheckGuide::askForAllProfiles()
{
    auto *dialog = new DialogFrame(m_form.window());
    dialog->setObjectName(u"allProfiles"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setQuestion(tr("Export all profiles?"));
    dialog->setConsequence(tr("The request contains an empty list of segments. It is removed, and the export is not "
                              "restricted to any segment."));
    dialog->addCloseButton(tr("Cancel"))->setObjectName(u"allProfiles.close"_s);
    dialog->addActionButton(tr("Export all profiles"), Button::Kind::Filled)->setObjectName(u"allProfiles.take"_s);
    connect(dialog, &QDialog::accepted, &m_composer, [this] { SelectionEdits(m_composer).setSegments({}); });
    dialog->open();
}

/// The edits, then the fix.
QStringList CheckGuide::linkTexts(const RequestCheck &check) const
{
    QStringList links;
    for (const RequestEdit &edit : check.edits)
        links += editText(edit);
    if (const QString fix = fixLink(check); !fix.isEmpty())
        links += fix;
    return links;
}

QString CheckGuide::fixLink(const RequestCheck &check) const
{
    using Id = RequestCheck::Id;
    if (const QString known = replacement(check); !known.isEmpty())
        return tr("Use %1").arg(known);
    if (check.id == Id::IdenticalRunning || check.id == Id::IdenticalRecent)
        return tr("Show");
    if (check.fix == RequestCheck::Fix::RepairTimes)
        return tr("Use %1").arg(repairedTime(Timestamp(check.arguments.value(0))).text());
    return fixText(check.fix);
}

void CheckGuide::useLink(const RequestCheck &check, int link)
{
    if (link < check.edits.size())
        m_composer.applyEdit(check.edits.at(link));
    else
        useFix(check);
}

void CheckGuide::useFix(const RequestCheck &check)
{
    using Fix = RequestCheck::Fix;
    using Id = RequestCheck::Id;
    if (const QString known = replacement(check); !known.isEmpty()) {
        FieldsPane &pane = check.id == Id::FieldsUnknown ? m_form.fields().pane() : m_form.events().pane();
        pane.fields().replacePath(check.arguments.first(), known);
    } else if (check.id == Id::IdenticalRunning || check.id == Id::IdenticalRecent) {
        Q_EMIT jobsRequested(check.arguments.value(0));
    } else if (check.fix == Fix::FillPlaceholders) {
        Q_EMIT placeholdersRequested();
    } else if (check.fix == Fix::ChooseDataset) {
        m_form.destination().openList();
    } else if (check.fix == Fix::CreateDataset) {
        m_form.destination().openCreation();
    } else if (check.fix == Fix::ConfirmAllProfiles) {
        askForAllProfiles();
    } else if (check.fix == Fix::ChoosePolicy) {
        m_form.policy().openList();
    } else if (check.fix == Fix::None) {
        show(check);
    } else {
        m_composer.applyFix(check.fix);
    }
}

} // namespace exportdesk
