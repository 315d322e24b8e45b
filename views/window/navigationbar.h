// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icon.h"

#include <QWidget>

class QVBoxLayout;

namespace exportdesk
{

/// The rooms at the left: icon over word, always words; arrows move, Space and Enter go.
class NavigationBar : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    void addItem(const QString &key, Icon icon, const QString &word, bool atFoot);
    void setWord(const QString &key, const QString &word);
    void setBadge(const QString &key, int count);
    /// A room without an item of its own leaves none selected.
    void setCurrent(const QString &key);
    /// A closed room cannot be entered and says that there is no connection.
    void setOpen(const QString &key, bool open);
    /// Items of 56 instead of 60, for low windows.
    void setTight(bool on);
    int itemHeight() const { return m_tight ? 56 : 60; }

Q_SIGNALS:
    void requested(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Item;
    Item *find(const QString &key) const;
    void fitWidth();
    void placeFocus();

    QList<Item *> m_items;
    QVBoxLayout *m_top;
    QVBoxLayout *m_foot;
    bool m_tight = false;
};

} // namespace exportdesk
