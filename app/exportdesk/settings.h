// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening/commonsettings.h"
#include "views/shared/theme.h"

#include <QByteArray>

namespace exportdesk
{

/// The operator's choices for the window: in addition to the common ones, theme, text size, notifications, geometry.
class Settings : public CommonSettings
{
public:
    using CommonSettings::CommonSettings;

    Theme::Mode theme() const;
    void setTheme(Theme::Mode mode);
    int textSize() const; ///< points, within Theme's limits
    void setTextSize(int points);
    bool notifies() const; ///< desktop notifications
    void setNotifies(bool on);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
};

} // namespace exportdesk
