// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/noticelist.h"

#include <algorithm>

namespace exportdesk
{

namespace
{

auto isAbout(NoticeId id)
{
    return [id](const Notice &notice) { return notice.id == id; };
}

} // namespace

void NoticeList::show(const Notice &notice)
{
    const auto known = std::find_if(m_notices.begin(), m_notices.end(), isAbout(notice.id));
    if (known == m_notices.end())
        m_notices.prepend(notice);
    else
        *known = notice;
    Q_EMIT changed();
}

void NoticeList::remove(NoticeId id)
{
    if (m_notices.removeIf(isAbout(id)) > 0)
        Q_EMIT changed();
}

void NoticeList::turn()
{
    if (m_notices.size() < 2)
        return;
    m_notices.append(m_notices.takeFirst());
    Q_EMIT changed();
}

void NoticeList::activate(NoticeId id)
{
    const auto found = std::find_if(m_notices.begin(), m_notices.end(), isAbout(id));
    if (found == m_notices.end())
        return;
    // The list may change while it runs.
    if (const auto run = found->activate)
        run();
}

} // namespace exportdesk
