// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/checkguide.h"

#include "models/choices/choices.h"
#include "models/choices/fieldtreemodel.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/fixtext.h"
#include "views/exports/checkslist.h"
#include "views/exports/composerform.h"
#include "views/exports/composerside.h"
#include "views/exports/destinationsection.h"
#include "views/exports/eventssection.h"
#include "views/exports/fieldspane.h"
#include "views/exports/fieldssection.h"
#include "views/exports/policysection.h"

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
    side.checks().setLinkText([this](const RequestCheck &check) { return linkText(check); });
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
    if (!m_form.showCheck(check))
        m_side.enterRequest(check.arguments.value(0).section(u'.', -1));
}

/// The known path that a single unknown one probably means; empty when there is none.
QString CheckGuide::replacement(const RequestCheck &check) const
{
    if (check.arguments.size() != 1)
        return {};
    if (check.id == RequestCheck::Id::FieldsUnknown)
        return m_choices.profileFields().nearest(check.arguments.first());
    if (check.id == RequestCheck::Id::EventFieldsUnknown)
        return m_choices.eventFields().nearest(check.arguments.first());
    return {};
}

QString CheckGuide::linkText(const RequestCheck &check) const
{
    using Id = RequestCheck::Id;
    if (const QString known = replacement(check); !known.isEmpty())
        return tr("Use %1").arg(known);
    if (check.id == Id::IdenticalRunning || check.id == Id::IdenticalRecent)
        return tr("Show");
    return fixText(check.fix);
}

void CheckGuide::useLink(const RequestCheck &check)
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
    } else if (check.fix == Fix::ChoosePolicy) {
        m_form.policy().openList();
    } else if (check.fix == Fix::None) {
        show(check);
    } else {
        m_composer.applyFix(check.fix);
    }
}

} // namespace exportdesk
