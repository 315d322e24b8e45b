// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/readerprocess.h"

#include "models/results/readerrequest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <algorithm>

namespace exportdesk
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto watchInterval = 250ms;
constexpr qsizetype lineBytesAtMost = 24 * 1024 * 1024; ///< more than the largest row that the reader shows
constexpr size_t pendingAtMost = 1000;

/// What the program needs, and nothing that may be secret.
QProcessEnvironment smallEnvironment()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment small;
    for (const QString &name : {u"EXPORTDESK_DUCKDB"_s, u"LD_LIBRARY_PATH"_s, u"PATH"_s, u"ASAN_OPTIONS"_s,
                                u"UBSAN_OPTIONS"_s, u"TSAN_OPTIONS"_s}) {
        if (own.contains(name))
            small.insert(name, own.value(name));
    }
    return small;
}

} // namespace

QString resultReaderProgram()
{
    QString named = qEnvironmentVariable("RESULTREADER");
    if (!named.isEmpty())
        return named;
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &place : {QStringLiteral(EXPORTDESK_TO_HELPERS "/resultreader"),
                                 u"../resultreader/resultreader"_s, u"resultreader"_s}) {
        const QFileInfo file(here.filePath(place));
        if (file.isFile() && file.isExecutable())
            return file.absoluteFilePath();
    }
    return here.filePath(u"resultreader"_s);
}

ReaderProcess::ReaderProcess(const ReaderLimits &limits)
    : m_limits(limits)
    , m_watch(this) // moves to the thread with this
{
    m_watch.setInterval(watchInterval);
    connect(&m_watch, &QTimer::timeout, this, &ReaderProcess::watch);
}

ReaderProcess::~ReaderProcess()
{
    drop({ReaderFailure::Code::Cancelled, {}, {}});
    // Killed already. Its end is waited for here, in its thread: the files it reads may go next.
    for (QProcess *process : findChildren<QProcess *>())
        process->close();
}

void ReaderProcess::add(ReaderTask task)
{
    if (!task.opens() && !m_isOpen)
        return task.fail({ReaderFailure::Code::NotOpened, {}, {}});
    if (m_pending.size() >= pendingAtMost)
        return task.fail({ReaderFailure::Code::TooLarge, {}, u"too many requests"_s});
    m_isOpen = true;
    if (m_pending.empty())
        m_current.start();
    m_pending.push_back({std::move(task), false, {}});
    if (!m_process)
        start();
    else if (m_isReady)
        sendWaiting();
}

void ReaderProcess::start()
{
    m_process = new QProcess(this);
    m_process->setProgram(resultReaderProgram());
    QStringList arguments{u"--spill"_s,       m_limits.spillFolder,
                          u"--memory"_s,      QString::number(m_limits.memoryMib),
                          u"--spill-limit"_s, QString::number(m_limits.spillMib)};
    if (m_limits.threads > 0)
        arguments << u"--threads"_s << QString::number(m_limits.threads);
    m_process->setArguments(arguments);
    m_process->setProcessEnvironment(smallEnvironment());
    // The engine's own words can contain values of the data.
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ReaderProcess::readLines);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            drop({ReaderFailure::Code::NotStarted, resultReaderProgram(), {}});
    });
    connect(m_process, &QProcess::finished, this, [this] {
        readLines(); // what it said at last
        drop({ReaderFailure::Code::Died, {}, {}});
    });
    m_heard.start();
    m_watch.start();
    m_process->start();
}

void ReaderProcess::sendWaiting()
{
    if (std::none_of(m_pending.begin(), m_pending.end(), [](const Pending &pending) { return pending.isSent; }))
        m_heard.start(); // it had nothing to do so far
    for (Pending &pending : m_pending) {
        if (!std::exchange(pending.isSent, true))
            write(pending.task.line());
    }
}

void ReaderProcess::write(const QByteArray &line)
{
    m_process->write(line + '\n');
}

void ReaderProcess::cancel(quint64 id)
{
    const auto found = std::find_if(m_pending.begin(), m_pending.end(),
                                    [id](const Pending &pending) { return pending.task.id() == id; });
    if (found == m_pending.end())
        return;
    found->task.fail({ReaderFailure::Code::Cancelled, {}, {}});
    if (!found->isSent) {
        m_pending.erase(found);
        return;
    }
    if (!found->cancelled.isValid())
        found->cancelled.start();
    write(cancelRequest(id));
}

void ReaderProcess::readLines()
{
    while (m_process) {
        const QByteArray read = m_process->readAllStandardOutput();
        if (read.isEmpty())
            return;
        m_input += read;
        qsizetype begin = 0;
        for (qsizetype end = 0; m_process && (end = m_input.indexOf('\n', begin)) >= 0; begin = end + 1)
            accept(m_input.mid(begin, end - begin));
        if (!m_process)
            return;
        m_input.remove(0, begin);
        if (m_input.size() > lineBytesAtMost)
            drop({ReaderFailure::Code::Unreadable, {}, {}});
    }
}

void ReaderProcess::accept(const QByteArray &line)
{
    std::optional<ReaderAnswer> answer = readReaderAnswer(line);
    if (!answer)
        return drop({ReaderFailure::Code::Unreadable, {}, {}});
    m_heard.start();
    if (answer->kind == ReaderAnswer::Kind::Ready && !m_isReady) {
        m_isReady = true;
        return sendWaiting();
    }
    if (answer->id == 0 && answer->kind == ReaderAnswer::Kind::Error)
        return drop(answer->failure);
    if (!m_isReady)
        return drop({ReaderFailure::Code::Unreadable, {}, {}});
    acceptAnswer(std::move(*answer), line.size());
}

void ReaderProcess::acceptAnswer(ReaderAnswer answer, qint64 bytes)
{
    const auto found = std::find_if(m_pending.begin(), m_pending.end(), [&answer](const Pending &pending) {
        return pending.isSent && pending.task.id() == answer.id;
    });
    if (found == m_pending.end()) {
        // A cancel may have crossed the end of its request.
        if (answer.kind != ReaderAnswer::Kind::Error && answer.kind != ReaderAnswer::Kind::Progress)
            drop({ReaderFailure::Code::Unreadable, {}, {}});
        return;
    }
    if (answer.kind == ReaderAnswer::Kind::Progress) {
        if (answer.share && !found->task.isFinished())
            Q_EMIT progressed(answer.id, *answer.share);
        return;
    }
    const ReaderAnswer::Kind kind = answer.kind;
    const bool wasFinished = found->task.isFinished();
    if (!found->task.accept(std::move(answer), bytes, m_limits.answerBytes)) {
        if (!found->task.isFinished())
            return drop({ReaderFailure::Code::Unreadable, {}, {}});
        if (!wasFinished) // too large
            cancel(found->task.id());
        return;
    }
    if (kind == ReaderAnswer::Kind::Rows)
        return;
    if (found->task.opens() && kind == ReaderAnswer::Kind::Error) {
        const bool opensAgain = std::any_of(std::next(found), m_pending.end(),
                                            [](const Pending &pending) { return pending.task.opens(); });
        m_isOpen = opensAgain;
    }
    m_pending.erase(found);
    m_current.start();
}

void ReaderProcess::watch()
{
    if (!m_process || m_pending.empty())
        return;
    const bool isStuck = std::any_of(m_pending.begin(), m_pending.end(), [this](const Pending &pending) {
        return pending.cancelled.isValid() && pending.cancelled.hasExpired(m_limits.cancelMs);
    });
    if (isStuck || m_heard.hasExpired(m_limits.silenceMs))
        return drop({ReaderFailure::Code::TimedOut, {}, {}});
    Pending &first = m_pending.front();
    if (m_current.hasExpired(first.task.mostMs()) && !first.cancelled.isValid()) {
        first.task.fail({ReaderFailure::Code::TimedOut, {}, {}});
        cancel(first.task.id());
    }
}

void ReaderProcess::drop(const ReaderFailure &failure)
{
    m_watch.stop();
    m_isReady = m_isOpen = false;
    m_input.clear();
    if (QProcess *process = std::exchange(m_process, nullptr)) {
        process->disconnect(this);
        if (process->state() == QProcess::NotRunning) {
            process->deleteLater(); // it may be the one that says so
        } else {
            connect(process, &QProcess::finished, process, &QObject::deleteLater);
            process->kill();
        }
    }
    // What an operator does because of it must not find these.
    for (std::deque<Pending> pending = std::exchange(m_pending, {}); Pending & one : pending)
        one.task.fail(failure);
}

} // namespace exportdesk
