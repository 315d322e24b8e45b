// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/privatekeyring.h"

#include "tests/kit/testprogram.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace exportdesk::kit
{

namespace
{
constexpr auto mark = "EXPORTDESK_TEST_KEYRING";
} // namespace

bool PrivateKeyring::isHere()
{
    return qEnvironmentVariableIsSet(mark);
}

bool PrivateKeyring::canBeStarted()
{
    return !QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty()
        && !QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty();
}

QString PrivateKeyring::unlocked()
{
    return u"echo -n pw | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1; "_s;
}

QString PrivateKeyring::run(const QString &test, const QString &before, std::chrono::milliseconds patience)
{
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(QString::fromLatin1(mark), u"1"_s);
    for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(name), home.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"dbus-run-session"_s,
                  {u"--"_s, u"bash"_s, u"-c"_s,
                   before + u"exec \"$0\" "_s + (TestProgram::selection() + QStringList{test}).join(u' '),
                   QCoreApplication::applicationFilePath()});
    if (!process.waitForFinished(int(patience.count())))
        return u"it did not end in time:\n"_s + QString::fromLocal8Bit(process.readAll());
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return u"it failed:\n"_s + QString::fromLocal8Bit(process.readAll());
    return {};
}

} // namespace exportdesk::kit
