// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// Where Exportdesk keeps its files, and its names in the system; the same for all its programs.
class Locations
{
public:
    static const QString organization; ///< for QCoreApplication, also in programs of another name
    static const QString application;
    static const QString applicationId; ///< of the desktop entry, the icon and the D-Bus name
    static const QString keychainService; ///< secrets in the system's keychain

    /// \a folder empty: the usual place of the system. Creates it if needed, accessible to the operator alone (0700).
    explicit Locations(const QString &folder = {});

    /// Empty when the folder can be used, else why not, in the current language, which is only known once the folder
    /// is. The usual place is never refused: where it cannot be created, the store says that its contents last until
    /// Exportdesk quits.
    QString problem() const;
    QString dataFolder() const { return m_folder; }
    QString storeFile() const;
    QString connectionsFile() const;
    QString settingsFile() const;
    QString localPlatformFolder() const;
    QString resultsFolder() const; ///< what was exported, while somebody looks at it
    QString lockFile() const; ///< held by the window that is open on this folder
    QString instanceKey() const; ///< of the local socket that this window listens on

    /// Makes a default-constructed QSettings mean settingsFile(), which only the operator can read from then on.
    void applyToSettings() const;

private:
    QString file(const QString &name) const;
    QString iniFile(const QString &name) const;

    QString m_folder;
    bool m_isRefused = false;
};

} // namespace exportdesk
