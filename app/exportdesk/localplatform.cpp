#include "app/exportdesk/localplatform.h"

#include "models/connections/credentialfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int startsAtMost = 3; // a program that cannot live is not started for ever

} // namespace

LocalPlatform::LocalPlatform(const QString &folder, const QStringList &extraArguments, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_extraArguments(extraArguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &LocalPlatform::read);
    connect(&m_process, &QProcess::finished, this, &LocalPlatform::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT died(m_process.errorString(), true);
    });
}

LocalPlatform::~LocalPlatform()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(3000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

/// Beside us when installed, in the neighbouring folder of a build.
QString LocalPlatform::program() const
{
    const QString named = qEnvironmentVariable("LOCALPLATFORM");
    if (!named.isEmpty())
        return named;
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &place : {u"localplatform"_s, u"../localplatform/localplatform"_s}) {
        const QFileInfo file(here.filePath(place));
        if (file.isFile() && file.isExecutable())
            return file.absoluteFilePath();
    }
    return here.filePath(u"localplatform"_s);
}

void LocalPlatform::start()
{
    ++m_starts;
    m_wasReady = false;
    m_line.clear();
    m_process.start(program(), QStringList{u"--port"_s, u"0"_s, u"--data"_s, m_folder} + m_extraArguments);
}

void LocalPlatform::read()
{
    if (m_wasReady) { // only the first line is for us
        m_process.readAllStandardOutput();
        return;
    }
    m_line += m_process.readAllStandardOutput();
    const qsizetype end = m_line.indexOf('\n');
    if (end < 0)
        return;
    const CredentialFile file = readCredentialFile(m_line.left(end));
    if (file.problem || file.credentials.isEmpty()) {
        Q_EMIT died(credentialProblemText(file.problem.value_or(CredentialProblem::NotACredential), file.detail), true);
        return;
    }
    m_wasReady = true;
    // One that has lived for a minute may die and be started again as if for the first time.
    QTimer::singleShot(60'000, this, [this, starts = m_starts] {
        if (m_starts == starts && isRunning())
            m_starts = 0;
    });
    const ImportedCredential &credential = file.credentials.first();
    Connection connection;
    connection.id = u"local"_s;
    connection.local = true;
    connection.name = tr("Local platform");
    connection.gateway = credential.gateway;
    connection.ims = credential.ims;
    connection.orgId = credential.orgId;
    connection.clientId = credential.clientId;
    connection.scopes = credential.scopes;
    connection.sandbox = credential.sandbox;
    Q_EMIT ready(connection, credential.secret);
}

void LocalPlatform::ended()
{
    const bool givenUp = m_starts >= startsAtMost;
    Q_EMIT died(m_process.errorString(), givenUp);
    if (!givenUp)
        start();
}

} // namespace exportdesk
