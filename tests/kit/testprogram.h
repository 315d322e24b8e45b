// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QCoreApplication;

namespace exportdesk::kit
{

/// The test classes of one program. A folder's tests share a program, because linking one per class costs more than
/// compiling it; each class still runs in a process of its own: `tests_jobs tst_jobnews [QtTest options]`.
class TestProgram final
{
public:
    using Make = std::unique_ptr<QObject> (*)();
    using ChildMain = int (*)(QCoreApplication &, const QStringList &);

    /// Registers a class under the base name of \a file.
    TestProgram(const char *file, Make make);
    /// Registers what a test starts as a child of its own: `tests_exports --child NAME [arguments]`.
    TestProgram(const char *name, ChildMain childMain);

    /// Runs the class (or child) that the arguments select; without a selection the only class there is.
    static int run(QCoreApplication &application, int argc, char **argv);

    /// What a child process needs as first arguments to run the class that runs here.
    static QStringList selection();
};

} // namespace exportdesk::kit

/// Once at the end of a test's file, in place of QTEST_MAIN.
#define EXPORTDESK_TEST(Class)                                                                                         \
    static const exportdesk::kit::TestProgram testProgram(                                                             \
        __FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
