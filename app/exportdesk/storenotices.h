// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storecondition.h"

#include <QObject>

namespace exportdesk
{

class MessageStack;
class NoticeList;
class Store;

/// A notice while the local store cannot be written, and a message that stays until it is read after it was damaged.
class StoreNotices final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    StoreNotices(NoticeList &notices, MessageStack &messages, Store &store, QObject *parent = nullptr);

    void update();

private:
    void showDamage(const StoreCondition &condition);

    NoticeList &m_notices;
    MessageStack &m_messages;
    Store &m_store;
};

} // namespace exportdesk
