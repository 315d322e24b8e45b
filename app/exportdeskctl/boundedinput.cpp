// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/boundedinput.h"

#include <QSocketNotifier>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace exportdesk
{

BoundedInput::BoundedInput(QObject *parent)
    : QObject(parent)
    , m_patience(new QTimer(this))
{
    m_patience->setSingleShot(true);
    connect(m_patience, &QTimer::timeout, this,
            [this] { fail(tr("The text did not end within %Ln second(s).", nullptr, m_patience->interval() / 1000)); });
}

BoundedInput::~BoundedInput() = default;

void BoundedInput::read(const QString &place, int patienceMs)
{
    m_place = place;
    m_file.emplace(place, sizeLimit);
    if (!m_file->problem().isEmpty())
        return fail(m_file->problem());
    if (m_file->isPlainFile()) {
        while (m_file->readPart()) { } // always ready
        return end();
    }
    m_notifier = new QSocketNotifier(m_file->descriptor(), QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &BoundedInput::readPart);
    if (!m_file->isTerminal())
        m_patience->start(patienceMs);
}

void BoundedInput::readLine(const QString &place, int patienceMs)
{
    m_wantsLine = true;
    read(place, patienceMs);
}

void BoundedInput::readPart()
{
    const bool goesOn = m_file->readPart();
    if (!goesOn || (m_wantsLine && m_file->bytes().contains('\n')))
        end();
}

void BoundedInput::end()
{
    if (!m_file->problem().isEmpty())
        return fail(m_file->problem());
    m_patience->stop();
    if (m_notifier)
        m_notifier->setEnabled(false);
    QByteArray bytes = m_file->bytes();
    if (const qsizetype end = bytes.indexOf('\n'); m_wantsLine && end >= 0)
        bytes.truncate(end);
    m_file.reset();
    Q_EMIT received(bytes);
}

void BoundedInput::fail(const QString &why)
{
    m_patience->stop();
    if (m_notifier)
        m_notifier->setEnabled(false);
    const CommandError error{m_file->isWrongPath() ? ExitCode::Usage : ExitCode::Computer, u"unreadable"_s,
                             m_place == "-"_L1 ? tr("Standard input could not be read: %1").arg(why)
                                               : tr("The file %1 could not be read: %2").arg(m_place, why)};
    m_file.reset(); // the reason is in it
    Q_EMIT failed(error);
}

} // namespace exportdesk
