// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace exportdesk::kit
{

/// A real Secret Service for one test: the test program starts itself on a D-Bus session of its own, with a
/// gnome-keyring in a home of its own. In a test function:
///
///     if (!PrivateKeyring::isHere()) {
///         if (!PrivateKeyring::canBeStarted())
///             QSKIP("No private Secret Service can be started here.");
///         const QString problem = PrivateKeyring::run(u"nameOfThisFunction"_s, PrivateKeyring::unlocked(), 60s);
///         QVERIFY2(problem.isEmpty(), qPrintable(problem));
///         return;
///     }
class PrivateKeyring
{
public:
    /// This process runs on such a bus.
    static bool isHere();
    static bool canBeStarted();
    /// Runs one test function of this program there, after the shell commands of \a before. Empty when it passed, else
    /// what it printed.
    static QString run(const QString &test, const QString &before, std::chrono::milliseconds patience);
    /// The commands that make a keyring and open it; its password is "pw".
    static QString unlocked();
};

} // namespace exportdesk::kit
