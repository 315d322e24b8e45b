// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/theme.h"

#include <QSettings>

namespace exportdesk
{

/// What the operator chose for the program itself: language, theme, text size, the window's place. Never a secret.
///
class Settings
{
public:
    /// Kept in that file, which other classes use as well.
    explicit Settings(const QString &file);

    QString language() const; ///< "en", "de"; empty: as the system
    void setLanguage(const QString &code);
    Theme::Mode theme() const;
    void setTheme(Theme::Mode mode);
    int textSize() const; ///< points, within Theme's limits
    void setTextSize(int points);
    bool notifies() const; ///< desktop notifications
    void setNotifies(bool on);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    QSettings m_settings;
};

} // namespace exportdesk
