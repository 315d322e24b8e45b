// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/colleague.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace exportdesk::soak
{

Colleague::Colleague(const QByteArray &credentials, int jobs, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
{
    QFile file(m_folder.filePath(u"credentials.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(credentials) != credentials.size())
        qFatal("cannot write the credentials");
    file.close();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Colleague::hear);
    m_process.start(
        QCoreApplication::applicationDirPath() + u"/../campaign/campaign_desk"_s,
        {u"--store"_s, QString(), u"--credentials"_s, file.fileName(), u"--blind"_s, u"--time-limit"_s, u"20000"_s});
}

Colleague::~Colleague()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(5000);
}

void Colleague::hear()
{
    while (m_process.canReadLine()) {
        const QByteArray line = m_process.readLine();
        m_told += line.startsWith("told ") ? 1 : 0;
        m_ready = m_ready || line.startsWith("ready");
        click();
    }
}

void Colleague::allow(int jobs)
{
    m_allowed = std::min(jobs, m_jobs);
    click();
}

void Colleague::click()
{
    constexpr int atOnce = 8;
    while (m_ready && m_clicked < m_allowed && m_clicked - m_told < atOnce)
        m_process.write("click " + QByteArray::number(m_clicked++) + '\n');
}

} // namespace exportdesk::soak
