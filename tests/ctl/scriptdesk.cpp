// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/scriptdesk.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace exportdesk::kit
{

namespace
{

QString scriptProgram()
{
    const QString program = qEnvironmentVariable("EXPORTDESKCTL");
    if (program.isEmpty())
        qFatal("EXPORTDESKCTL does not name the program");
    return program;
}

ScriptCall ended(QProcess &process)
{
    const bool hasEnded = process.state() == QProcess::NotRunning || process.waitForFinished(180'000);
    if (!hasEnded)
        qFatal("exportdeskctl %s does not end", qPrintable(process.arguments().join(u' ')));
    ScriptCall call;
    call.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    call.out = process.readAllStandardOutput();
    call.err = process.readAllStandardError();
    return call;
}

} // namespace

const QString ScriptDesk::targetId = u"5b020a27e7040801dedba61b"_s;

QJsonObject ScriptCall::document() const
{
    return QJsonDocument::fromJson(out).object();
}

ScriptDesk::ScriptDesk(const QStringList &platformArguments)
    : m_platform(platformArguments)
{
    write(u"credential.json"_s, QJsonDocument(m_platform.ready()).toJson());
}

QString ScriptDesk::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path(name)));
    return file.fileName();
}

QStringList ScriptDesk::allArguments(const QStringList &arguments) const
{
    return arguments + QStringList{u"--credentials"_s, path(u"credential.json"_s), u"--data-dir"_s, path(u"data"_s)};
}

ScriptCall ScriptDesk::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.start(scriptProgram(), allArguments(arguments));
    process.write(input);
    process.closeWriteChannel();
    return ended(process);
}

ScriptCall ScriptDesk::runKilled(const QStringList &arguments, int signal, int afterMs) const
{
    QProcess process;
    process.start(scriptProgram(), allArguments(arguments));
    if (!process.waitForFinished(afterMs) && process.processId() > 0)
        ::kill(pid_t(process.processId()), signal);
    return ended(process);
}

QByteArray ScriptDesk::call(const QByteArray &verb, const QString &path, const QByteArray &body)
{
    if (m_token.isEmpty())
        m_token = m_platform.signIn();
    const QJsonObject &ready = m_platform.ready();
    QNetworkRequest request(QUrl(m_platform.gateway().toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setRawHeader("x-api-key", ready["clientId"_L1].toString().toUtf8());
    request.setRawHeader("x-gw-ims-org-id", ready["orgId"_L1].toString().toUtf8());
    request.setRawHeader("x-sandbox-name", ready["sandbox"_L1].toString().toUtf8());
    QNetworkAccessManager manager;
    QNetworkReply *reply = manager.sendCustomRequest(request, verb, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    // A fault may have taken the token away.
    constexpr int notSignedIn = 401;
    if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == notSignedIn
        && !std::exchange(m_token, {}).isEmpty())
        return call(verb, path, body);
    return reply->readAll();
}

QString ScriptDesk::launch(const QJsonObject &members)
{
    QJsonObject request{{"fields"_L1, u"personalEmail.address"_s},
                        {"destination"_L1, QJsonObject{{"datasetId"_L1, targetId}}},
                        {"schema"_L1, QJsonObject{{"name"_L1, u"_xdm.context.profile"_s}}}};
    for (auto member = members.begin(); member != members.end(); ++member)
        request.insert(member.key(), member.value());
    const QByteArray reply = call("POST", u"/data/core/ups/export/jobs"_s, QJsonDocument(request).toJson());
    const QString id = QString::number(QJsonDocument::fromJson(reply)["id"_L1].toInteger());
    const QStringList ends{u"SUCCEEDED"_s, u"FAILED"_s, u"CANCELLED"_s};
    if (!QTest::qWaitFor([&] { return ends.contains(statusOf(id)); }, 90'000))
        qFatal("job %s does not end: %s", qPrintable(id), reply.constData());
    return id;
}

QString ScriptDesk::statusOf(const QString &job)
{
    return QJsonDocument::fromJson(call("GET", u"/data/core/ups/export/jobs/"_s + job))["status"_L1].toString();
}

} // namespace exportdesk::kit
