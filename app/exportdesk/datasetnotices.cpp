// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/datasetnotices.h"

#include "app/exportdesk/currentworkspace.h"
#include "app/exportdesk/navigator.h"
#include "views/window/noticelist.h"

namespace exportdesk
{

DatasetNotices::DatasetNotices(NoticeList &notices, Navigator &navigator, const CurrentWorkspace &current,
                               QObject *parent)
    : QObject(parent)
    , m_notices(notices)
    , m_navigator(navigator)
    , m_current(current)
{
}

void DatasetNotices::watch()
{
    if (const Workspace *workspace = m_current.workspace())
        connect(&workspace->creations(), &DatasetCreations::settled, this, &DatasetNotices::show);
}

/// An empty \a id: it was not created.
void DatasetNotices::show(const QString &name, const QString &id)
{
    const QString text = id.isEmpty()
        ? tr("Dataset “%1” does not exist: Exportdesk was closed while it was being created.").arg(name)
        : tr("Dataset “%1” was created; Exportdesk was closed before the response arrived.").arg(name);
    m_notices.show(
        {NoticeId::DatasetCreation, id.isEmpty() ? Status::Warning : Status::Succeeded, text, tr("Show"), [this] {
             m_notices.remove(NoticeId::DatasetCreation);
             m_navigator.goTo(PageId::Datasets);
         }});
}

} // namespace exportdesk
