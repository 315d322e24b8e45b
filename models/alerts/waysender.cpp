// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/waysender.h"

#include "models/alerts/programrun.h"
#include "models/platform/readyfuture.h"

#include <QPromise>
#include <QStandardPaths>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int mostTransfers = 4;

/// Often not in the PATH of a person.
QString sendmailProgram()
{
    const QString name = u"sendmail"_s;
    const QString usual = QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/lib"_s, u"/usr/local/sbin"_s});
    return usual.isEmpty() ? QStandardPaths::findExecutable(name) : usual;
}

} // namespace

WaySender::WaySender(QObject *parent)
    : WaySender(Limits(), parent)
{
}

WaySender::WaySender(const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    m_threads.setMaxThreadCount(mostTransfers);
}

WaySender::~WaySender()
{
    m_stop->store(true);
    m_threads.clear();
    m_threads.waitForDone(); // a second at most: libcurl asks whether it is to stop
}

QFuture<WayResult> WaySender::send(const AlertWay &way, const Secret &secret, const AlertText &text)
{
    if (way.needsSecret() && secret.isEmpty())
        return readyFuture(WayResult{WayResult::Kind::NoSecret, {}, -1});
    const WayProblem problem = way.kind == AlertWay::Kind::Webhook ? problemOfAddress(secret.reveal()) : problemOf(way);
    if (problem != WayProblem::None)
        return readyFuture(WayResult{WayResult::Kind::Setup, wayProblemText(problem), -1});
    switch (way.kind) {
    case AlertWay::Kind::Webhook:
        return post(way, secret, text);
    case AlertWay::Kind::Mail:
        return mail(way, secret, text);
    case AlertWay::Kind::Command:
        return run(way.command, text.json);
    }
    return readyFuture(WayResult{WayResult::Kind::Setup, {}, -1});
}

QFuture<WayResult> WaySender::transfer(CurlTransfer transfer)
{
    transfer.connectLimit = m_limits.connect;
    transfer.timeLimit = m_limits.whole;
    return QtConcurrent::run(&m_threads, [transfer, stop = m_stop] { return runCurl(transfer, stop); });
}

QFuture<WayResult> WaySender::post(const AlertWay &way, const Secret &secret, const AlertText &text)
{
    CurlTransfer sent;
    sent.address = secret;
    sent.content = webhookBody(text, way.form);
    sent.authority = way.authority;
    sent.isLoopback = isLoopbackHost(QUrl(secret.reveal()).host());
    return transfer(sent);
}

QFuture<WayResult> WaySender::mail(const AlertWay &way, const Secret &secret, const AlertText &text)
{
    const QByteArray content = mailOf(text, way);
    if (way.server.isEmpty()) {
        QStringList command = way.command;
        if (command.isEmpty())
            command += sendmailProgram();
        if (command.first().isEmpty())
            return readyFuture(WayResult{WayResult::Kind::NoProgram, u"sendmail"_s, -1});
        // As sendmail reads it from a program: lines end in LF.
        return run(command + QStringList{u"-i"_s, u"-f"_s, way.from, u"--"_s} + way.to,
                   QByteArray(content).replace("\r\n", "\n"));
    }
    CurlTransfer sent;
    const bool isTls = way.security == AlertWay::Security::Tls;
    const QUrl server(u"smtp://"_s + way.server);
    sent.address = Secret((isTls ? u"smtps://"_s : u"smtp://"_s) + way.server);
    sent.content = content;
    sent.authority = way.authority;
    sent.isLoopback = isLoopbackHost(server.host());
    sent.needsTls = way.security != AlertWay::Security::None;
    sent.from = way.from;
    sent.to = way.to;
    sent.user = way.user;
    sent.password = secret;
    return transfer(sent);
}

QFuture<WayResult> WaySender::run(const QStringList &command, const QByteArray &input)
{
    auto promise = std::make_shared<QPromise<WayResult>>();
    promise->start();
    auto *program = new ProgramRun(this);
    connect(program, &ProgramRun::ended, this, [promise, program](const WayResult &result) {
        program->deleteLater();
        promise->addResult(result);
        promise->finish();
    });
    program->start(command, input, m_limits.whole);
    return promise->future();
}

} // namespace exportdesk
