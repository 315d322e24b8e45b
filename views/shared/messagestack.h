// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/messagebar.h"

namespace exportdesk
{

class LinkButton;

/// Message bars, newest on top, at most three, then "2 more"; without bars it has no height.
class MessageStack : public QWidget
{
    Q_OBJECT

public:
    static constexpr int shownAtMost = 3;

    explicit MessageStack(QWidget *parent = nullptr);

    /// Owns the bar and deletes it when dismissed. A bar with the same \a key (not empty) is replaced.
    void push(MessageBar *bar, const QString &key = {});
    /// Removes the bar with this key, e.g. because the problem is solved.
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
