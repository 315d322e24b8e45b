// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/scheduledraftbutton.h"

#include "models/exports/checktext.h"
#include "models/exports/exportcomposer.h"
#include "views/shared/announcer.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

ScheduleDraftButton::ScheduleDraftButton(const ExportComposer &composer, QWidget *parent)
    : Button(Icon::Calendar, Button::Kind::Normal, parent)
    , m_composer(composer)
{
    setObjectName(u"composer.schedule"_s);
    setLeastHeight(36);
    setIconOnly(true); // the words beside it need the room
    connect(this, &QPushButton::clicked, this, &ScheduleDraftButton::schedule);
    connect(&composer.checker(), &RequestChecker::checksChanged, this, &ScheduleDraftButton::retranslate);
    connect(&composer, &ExportComposer::readingChanged, this, &ScheduleDraftButton::retranslate);
}

/// Other errors need not prevent it: the dialog shows them, and a schedule checks its request before each launch.
QString ScheduleDraftButton::whyNot() const
{
    if (!m_composer.inStep())
        return tr("The request is not valid JSON. Fix the marked line first.");
    if (m_composer.request().datasetId.isEmpty())
        return tr("Select a dataset first.");
    for (const RequestCheck &check : m_composer.checker().checks()) {
        if (check.id == RequestCheck::Id::SecretInRequest || check.id == RequestCheck::Id::RepeatedKeys)
            return checkText(check);
    }
    return {};
}

void ScheduleDraftButton::schedule()
{
    const QString reason = whyNot();
    if (reason.isEmpty())
        Q_EMIT requested();
    else
        Announcer::say(this, reason);
}

void ScheduleDraftButton::retranslate()
{
    setText(tr("Schedule this export…"));
    const QString reason = whyNot();
    setBlocked(reason);
    if (reason.isEmpty())
        setToolTip(text());
}

} // namespace exportdesk
