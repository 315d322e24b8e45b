// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/hugeplatform.h"

#include "tests/kit/scriptedserver.h"

#include <QTcpSocket>

namespace exportdesk::bench
{

namespace
{

using kit::ScriptedServer;
namespace act = kit::act;

QByteArray jobWithErrors(int errors)
{
    QByteArray job = R"({"id":"24115","status":"FAILED","jobType":"BATCH","creationTime":1795000000000,)"
                     R"("updateTime":1795000100000,"schema":{"name":"_xdm.context.profile"},)"
                     R"("fields":"person.name.firstName","mergePolicy":{"id":"p","version":1},)"
                     R"("destination":{"datasetId":"5b020a27e7040801dedba61b"},"errors":[)";
    for (int i = 0; i < errors; ++i)
        job += (i == 0 ? "" : ",") + QByteArray(R"({"code":"0090000009","msg":"Error writing part )")
            + QByteArray::number(i) + R"(","callStack":"at com.example.Writer.write"})";
    return job + "]}";
}

/// As many as fill the table.
QByteArray furtherJobs()
{
    QByteArray jobs;
    for (int id = 24000; id < 24050; ++id)
        jobs += R"(,{"id":")" + QByteArray::number(id)
            + R"(","status":"SUCCEEDED","jobType":"BATCH","creationTime":1794000000000,"updateTime":1794000100000,)"
              R"("schema":{"name":"_xdm.context.profile"},"fields":"person.name.firstName",)"
              R"("destination":{"datasetId":"5b020a27e7040801dedba61b"}})";
    return jobs;
}

QByteArray schemaWithProperties(int properties)
{
    constexpr int together = 1000;
    QByteArray schema = R"({"$id":"https://ns.adobe.com/xdm/context/profile__union","title":"Huge","type":"object",)"
                        R"("properties":{)";
    for (int group = 0; group * together < properties; ++group) {
        schema += (group == 0 ? "\"g" : ",\"g") + QByteArray::number(group) + R"(":{"type":"object","properties":{)";
        for (int i = 0; i < together; ++i)
            schema += (i == 0 ? "\"p" : ",\"p") + QByteArray::number(i) + R"(":{"type":"string"})";
        schema += "}}";
    }
    return schema + "}}";
}

} // namespace

HugePlatform::HugePlatform(const Amounts &amounts)
{
    const QByteArray job = jobWithErrors(amounts.errors);
    const QByteArray schema = kit::gzip(schemaWithProperties(amounts.properties));
    const QByteArray bomb = kit::gzip(QByteArray(amounts.bombBytes, ' '));
    const QByteArray reason(amounts.reasonBytes, 'x');
    const auto respond = [=](QTcpSocket &socket, const ScriptedServer::Seen &request) {
        const QByteArray path = request.target.split('?').first();
        if (path == "/ims/token/v3")
            return act::answer(200, R"({"access_token":"a","expires_in":86399})")(socket, request);
        if (path == "/data/core/ups/export/jobs")
            return act::answer(200, "{\"records\":[" + job + furtherJobs() + "],\"page\":{\"limit\":1},\"link\":{}}")(
                socket, request);
        if (path.startsWith("/data/core/ups/export/jobs/"))
            return act::answer(200, job)(socket, request);
        if (path.startsWith("/data/foundation/schemaregistry"))
            return act::answer(200, schema, "Content-Encoding: gzip\r\n")(socket, request);
        if (path == "/data/core/ups/config/mergePolicies")
            return act::answer(200, bomb, "Content-Encoding: gzip\r\n")(socket, request);
        if (path.startsWith("/data/core/ups/segment/definitions"))
            return act::rawThenClose("HTTP/1.1 400 " + reason + "\r\nContent-Length: 0\r\n\r\n")(socket, request);
        return act::answer(404, R"({"title":"Not found","status":404})")(socket, request);
    };
    auto *place = new QObject;
    place->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, place, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        place,
        [&] {
            auto *server = new ScriptedServer(place);
            server->always(respond);
            m_url = server->url();
        },
        Qt::BlockingQueuedConnection);
}

HugePlatform::~HugePlatform()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace exportdesk::bench
