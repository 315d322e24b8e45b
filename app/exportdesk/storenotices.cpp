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
        return tr("Launches, history and drafts cannot be written (%1): they are remembered until the program ends.")
            .arg(condition.detail);
    if (condition.rescued > 0)
        return tr("The local history was damaged. It was set aside as %1, and what could be read of it was taken over.")
            .arg(condition.setAside);
    if (!condition.setAside.isEmpty())
        return tr("The local history was damaged. It was set aside as %1 and begun anew; launches that "
                  "were not settled are not known any more.")
            .arg(condition.setAside);
    return {};
}

} // namespace exportdesk
