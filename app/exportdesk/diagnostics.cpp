// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/diagnostics.h"

#include "app/exportdesk/currentworkspace.h"
#include "app/exportdesk/programlog.h"
#include "app/exportdesk/settings.h"
#include "models/platform/deliver.h"
#include "models/platform/exchangelog.h"
#include "models/platform/privatefile.h"
#include "models/store/store.h"
#include "views/shared/failurebar.h"
#include "views/shared/messagestack.h"
#include "views/window/mainwindow.h"

#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QMetaEnum>
#include <QScreen>
#include <QSysInfo>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString onOff(bool on)
{
    return on ? u"on"_s : u"off"_s;
}

Outcome<int> writeDiagnostics(const QString &fileName, const QByteArray &text)
{
    const QString problem = PrivateFile::write(fileName, text);
    if (!problem.isEmpty())
        return unwrittenFile(problem);
    return 1;
}

} // namespace

Diagnostics::Diagnostics(const Sources &sources, MainWindow &window)
    : QObject(&window)
    , m_sources(sources)
    , m_window(window)
{
}

QStringList Diagnostics::versions() const
{
    const QScreen *screen = m_window.screen();
    return {u"Exportdesk "_s + QCoreApplication::applicationVersion(),
            u"Qt %1, built with %2"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
            u"%1, kernel %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                                       QSysInfo::currentCpuArchitecture()),
            u"Display: %1, %2×%3, scale %4"_s.arg(QGuiApplication::platformName())
                .arg(screen ? screen->size().width() : 0)
                .arg(screen ? screen->size().height() : 0)
                .arg(screen ? screen->devicePixelRatio() : 1)};
}

QStringList Diagnostics::state() const
{
    const Settings &settings = m_sources.settings;
    QStringList lines{
        u"Language: %1 (locale %2)"_s.arg(settings.language().isEmpty() ? u"system"_s : settings.language(),
                                          QLocale().name()),
        u"Appearance: "_s + QString::fromLatin1(QMetaEnum::fromType<Theme::Mode>().valueToKey(int(settings.theme()))),
        u"Text size: %1 pt"_s.arg(settings.textSize()),
        u"Notifications: "_s + onOff(settings.notifies()),
        u"Send a refused launch again: "_s + onOff(settings.repeatsRefused()),
        u"Local data saved on disk: "_s + (m_sources.store.condition().isDurable() ? u"yes"_s : u"no"_s),
    };
    const Session *session = m_sources.current.session();
    if (!session)
        return lines << u"Connection: none"_s;
    const Workspace *workspace = m_sources.current.workspace();
    const bool local = session->connection().local;
    lines << u"Gateway: "_s + (local ? u"local platform"_s : session->connection().gateway.host());
    if (workspace)
        lines << u"Sandbox: "_s + (workspace->sandbox().production ? u"production"_s : u"development"_s)
              << u"Jobs known: %1"_s.arg(workspace->jobs().rowCount());
    return lines;
}

QStringList Diagnostics::calls() const
{
    QStringList lines;
    const auto &exchanges = m_sources.exchanges.exchanges();
    const auto count = std::ptrdiff_t(exchanges.size());
    for (auto it = exchanges.end() - std::min<std::ptrdiff_t>(count, callsAtMost); it != exchanges.end(); ++it)
        lines << exchangeLine(*it);
    return lines;
}

QByteArray Diagnostics::text() const
{
    QStringList lines{u"Exportdesk diagnostics"_s, {}};
    lines << versions() << QString() << u"Settings and state"_s << state() << QString()
          << u"Last calls, without contents"_s << calls() << QString() << u"Log"_s << QString();
    // Line by line: the name of a secret in one must not hide the lines after it. The log is masked already.
    QByteArray all;
    for (const QString &line : std::as_const(lines))
        all += m_sources.log.masked(line.toUtf8()) + '\n';
    return all + m_sources.log.newest(logBytes);
}

void Diagnostics::chooseFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Save diagnostics"), QDir::homePath());
    dialog->setObjectName("diagnostics.dialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text (*.txt)")});
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"exportdesk-diagnostics.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &Diagnostics::save);
    dialog->open();
}

void Diagnostics::save(const QString &fileName)
{
    const QFuture<Outcome<int>> written = QtConcurrent::run(writeDiagnostics, fileName, text());
    deliver(written, this, [this, fileName](const Outcome<int> &outcome) {
        const QString shown = QDir::toNativeSeparators(fileName);
        if (!outcome) {
            m_window.messages().push(
                new FailureBar([shown] { return tr("%1 could not be written.").arg(shown); }, outcome.failure()),
                u"diagnostics"_s);
            return;
        }
        auto *bar = new MessageBar(MessageBar::Severity::Done, tr("Diagnostics saved to %1.").arg(shown));
        bar->setRemedy(tr("Secrets are masked, and contents of calls are left out. Addresses contain IDs of jobs and "
                          "datasets: read the file before you send it."));
        bar->setHelp(u"settings#settings-diagnostics"_s);
        m_window.messages().push(bar, u"diagnostics"_s);
    });
}

} // namespace exportdesk
