// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/savedviews.h"

#include <QMenu>

#include <functional>

namespace exportdesk
{

/// The menu of saved views: choose one, keep what is shown now under a name, give one up.
class ViewsMenu final : public QMenu
{
    Q_OBJECT

public:
    /// \a views outlives the menu; \a present says what is shown now, without a name.
    ViewsMenu(SavedViews &views, std::function<SavedView()> present, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const exportdesk::SavedView &view);

private:
    void fill();
    void askForName();

    SavedViews &m_views;
    std::function<SavedView()> m_present;
};

} // namespace exportdesk
