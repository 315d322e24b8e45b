// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/theme.h"

class QSettings;

namespace exportdesk
{

/// The operator's choices for Exportdesk itself: language, theme, text size, window geometry. Never a secret.
///
class Settings
{
public:
    /// \a settings outlives it, and may keep other things as well.
    explicit Settings(QSettings &settings);

    QString language() const; ///< "en", "de"; empty: as the system
    void setLanguage(const QString &code);
    Theme::Mode theme() const;
    void setTheme(Theme::Mode mode);
    int textSize() const; ///< points, within Theme's limits
    void setTextSize(int points);
    bool notifies() const; ///< desktop notifications
    void setNotifies(bool on);
    bool repeatsRefused() const; ///< see Launcher::setRepeatsRefused()
    void setRepeatsRefused(bool on);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    QSettings &m_settings;
};

} // namespace exportdesk
