// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace localplatform
{

/// Lets programs that did not start us use us: by the files "running" and "users" of the data folder.
class Sharing
{
public:
    /// \a whileUsed: isUsed() depends on "users".
    Sharing(const QString &folder, bool whileUsed);
    ~Sharing();
    Sharing(const Sharing &) = delete;
    Sharing &operator=(const Sharing &) = delete;

    /// Writes the line to "running" and keeps that file locked: without the lock its contents are of the past. Does
    /// nothing where another local platform has the lock.
    void publish(const std::string &readyLine);
    /// Whether a program holds a shared lock on "users". Once it is false, no program gets one before we have ended.
    bool isUsed();

private:
    int m_running = -1;
    int m_users = -1;
};

} // namespace localplatform
