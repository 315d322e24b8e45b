// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/button.h"

#include <functional>

class QMenu;

namespace exportdesk
{

/// Offers the fields that were exported lately in a menu.
class RecentFieldsButton : public Button
{
    Q_OBJECT

public:
    using Source = std::function<QStringList()>;

    /// The menu is named NAME.menu.
    RecentFieldsButton(const QString &name, QWidget *parent);

    /// \a recent gives the paths to offer, \a chosen those that are chosen already; both are called when the menu
    /// opens.
    void setSource(Source recent, Source chosen);
    void retranslate();

Q_SIGNALS:
    void picked(const QStringList &paths);

private:
    void fillMenu();

    QMenu *m_menu;
    Source m_recent;
    Source m_chosen;
};

} // namespace exportdesk
