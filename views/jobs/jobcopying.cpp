// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobcopying.h"

#include "models/jobs/jobdetails.h"
#include "models/jobs/jobtext.h"
#include "views/jobs/supportcopy.h"
#include "views/shared/announcer.h"
#include "views/shared/messagestack.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

JobCopying::JobCopying(const JobDetails &details, SupportCopy &support, MessageStack &messages, const QString &sandbox,
                       QObject *parent)
    : QObject(parent)
    , m_details(details)
    , m_support(support)
    , m_messages(messages)
    , m_sandbox(sandbox)
{
    connect(&support, &SupportCopy::copied, this, [this](const QStringList &ids, int records) {
        if (ids == m_several) // else the bar or the dialog that copied them says so
            m_messages.push(new MessageBar(MessageBar::Severity::Done, SupportCopy::sentence(int(ids.size()), records)),
                            u"copied"_s);
    });
}

void JobCopying::copyIds(const QStringList &ids)
{
    if (!ids.isEmpty())
        QGuiApplication::clipboard()->setText(ids.join(u'\n'));
    if (!ids.isEmpty())
        Announcer::say(m_messages.window(), tr("%Ln job ID(s) copied.", nullptr, int(ids.size())));
}

void JobCopying::copyForSupport(const QStringList &ids)
{
    m_messages.remove(u"copied"_s);
    m_several = ids.size() > 1 ? ids : QStringList();
    if (ids.size() > 1) {
        m_support.copy(ids);
    } else if (m_details.job()) {
        QGuiApplication::clipboard()->setText(jobText::forSupport(*m_details.job(), m_sandbox));
        Announcer::say(m_messages.window(), SupportCopy::sentence(1, 1));
    }
}

} // namespace exportdesk
