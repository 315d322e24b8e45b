// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace exportdesk
{

class NoticeList;
class Store;

/// A notice when the local store is damaged or cannot be written.
class StoreNotices final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    StoreNotices(NoticeList &notices, const Store &store, QObject *parent = nullptr);

    void update();

private:
    QString text() const;

    NoticeList &m_notices;
    const Store &m_store;
};

} // namespace exportdesk
