// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace exportdesk
{

/// The operator's choices that hold with and without a window. Never a secret.
class CommonSettings
{
public:
    /// \a settings outlives it, and may keep other things as well.
    explicit CommonSettings(QSettings &settings);

    QString language() const; ///< "en", "de"; empty: as the system
    void setLanguage(const QString &code);
    bool repeatsRefused() const; ///< see Launcher::setRepeatsRefused()
    void setRepeatsRefused(bool on);

protected:
    QSettings &m_settings;
};

} // namespace exportdesk
