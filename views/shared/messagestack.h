// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/messagebar.h"

namespace exportdesk
{

class LinkButton;

/// Message bars above each other, newest on top, three at most, then "2 more"; without bars it takes no room.
class MessageStack : public QWidget
{
    Q_OBJECT

public:
    static constexpr int shownAtMost = 3;

    explicit MessageStack(QWidget *parent = nullptr);

    /// Takes the bar; it goes when dismissed. A bar under the same \a key (not empty) is replaced.
    void push(MessageBar *bar, const QString &key = {});
    /// Takes the bar of this key away, e.g. because what it told is settled.
    void remove(const QString &key);
    void clear();
    QList<MessageBar *> bars() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QList<std::pair<QString, MessageBar *>> m_bars;
    LinkButton *m_more;
    bool m_all = false;
};

} // namespace exportdesk
