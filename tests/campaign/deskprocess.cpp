// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/deskprocess.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace exportdesk::campaign
{

DeskProcess::DeskProcess(QStringList arguments, Heard &heard)
    : m_arguments(std::move(arguments))
    , m_heard(heard)
{
}

DeskProcess::~DeskProcess()
{
    kill();
}

void DeskProcess::start()
{
    kill();
    m_ready = m_finished = m_hasSent = false;
    m_writes = 0;
    m_open.clear();
    m_unseen.clear();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(QCoreApplication::applicationDirPath() + u"/campaign_desk"_s, m_arguments);
    m_process->waitForStarted(60'000);
    for (const QDeadlineTimer patience(60'000); !m_ready && !patience.hasExpired() && isRunning();)
        listen(50);
    if (!m_ready)
        qFatal("a desk did not become ready");
}

void DeskProcess::click(int number)
{
    m_process->write("click " + QByteArray::number(number) + '\n');
    m_process->waitForBytesWritten(1000);
}

void DeskProcess::finish()
{
    m_process->write("finish\n");
    m_process->waitForBytesWritten(1000);
}

void DeskProcess::listen(int ms)
{
    if (!m_process)
        return;
    if (!m_process->canReadLine())
        m_process->waitForReadyRead(ms);
    while (m_process->canReadLine())
        hear(m_process->readLine().trimmed());
}

void DeskProcess::hear(const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    if (words.first() == "ready") {
        m_ready = true;
    } else if (words.first() == "finished") {
        m_finished = true;
    } else if (words.first() == "clicked") {
        ++m_heard.clicks[words.at(1).toInt()];
        m_unseen.insert(words.at(1).toInt());
    } else if (words.first() == "row") {
        hearRow(words.at(1).toInt(), QString::fromLatin1(words.at(2)), words.at(3));
    } else if (words.first() == "refused") { // nothing was sent, and it was said
        const QString entry = QString::fromLatin1(words.at(2));
        m_unseen.remove(words.at(1).toInt());
        m_hasSent = true;
        m_heard.rows.remove(entry);
        m_open.remove(entry);
    } else if (words.first() == "writes") {
        m_writes = words.at(1).toInt();
    } else if (words.first() == "told") {
        m_heard.told[words.at(1).toInt()] += QString::fromLatin1(words.value(2));
    }
}

void DeskProcess::hearRow(int number, const QString &entry, const QByteArray &state)
{
    m_unseen.remove(number);
    m_hasSent = m_hasSent || state != "sending";
    m_heard.rows[entry] += state == "sending" ? 1 : 2;
    if (state == "sending" || state == "unknown")
        m_open.insert(entry, number);
    else
        m_open.remove(entry);
}

void DeskProcess::interrupt()
{
    for (const int number : std::as_const(m_open))
        m_heard.interrupted.insert(number);
    m_heard.interrupted += m_unseen;
}

void DeskProcess::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(10'000);
    listen(0);
    if (!m_finished)
        interrupt();
    m_process.reset();
}

bool DeskProcess::waitForEnd(int ms)
{
    for (const QDeadlineTimer patience(ms); isRunning() && !patience.hasExpired();)
        listen(50);
    listen(0);
    return !isRunning();
}

} // namespace exportdesk::campaign
