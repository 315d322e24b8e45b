// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/storenotices.h"

#include "models/store/store.h"
#include "views/window/noticelist.h"

namespace exportdesk
{

StoreNotices::StoreNotices(NoticeList &notices, const Store &store, QObject *parent)
    : QObject(parent)
    , m_notices(notices)
    , m_store(store)
{
    connect(&store, &Store::conditionChanged, this, &StoreNotices::update);
}

void StoreNotices::update()
{
    const QString words = text();
    if (words.isEmpty())
        m_notices.remove(NoticeId::Store);
    else
        m_notices.show({NoticeId::Store, Status::Warning, words, {}, {}});
}

/// Empty when nothing is wrong.
QString StoreNotices::text() const
{
    const StoreCondition condition = m_store.condition();
    if (condition.state == StoreCondition::State::MemoryOnly)
        return tr("Launches, history and drafts cannot be saved (%1); they are kept in memory until you quit. Free up "
                  "disk space, or check that you can write to the data folder.")
            .arg(condition.detail);
    if (condition.rescued > 0)
        return tr("The local history was damaged. The damaged file was moved to %1; everything readable was recovered.")
            .arg(condition.setAside);
    if (!condition.setAside.isEmpty())
        return tr("The local history was damaged and has been reset. The damaged file was moved to %1; unresolved "
                  "launches are lost: search the platform for their jobs.")
            .arg(condition.setAside);
    return {};
}

} // namespace exportdesk
