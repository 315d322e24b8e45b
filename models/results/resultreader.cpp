// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/resultreader.h"

#include "models/results/readerprocess.h"
#include "models/results/readerrequest.h"

#include <memory>

namespace exportdesk
{

using namespace Qt::StringLiterals;

ResultReader::ResultReader(const ReaderLimits &limits, QObject *parent)
    : QObject(parent)
    , m_process(new ReaderProcess(limits))
{
    m_process->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_process, &QObject::deleteLater);
    connect(m_process, &ReaderProcess::progressed, this, &ResultReader::progressed);
    m_thread.setObjectName(u"results"_s);
    m_thread.start();
}

/// Ends the process, however busy it is; its end with the thread would come too late for the files it reads.
ResultReader::~ResultReader()
{
    m_thread.quit();
    m_thread.wait();
}

template <class T>
ResultReader::Call<T> ResultReader::send(const QByteArray &line)
{
    auto promise = std::make_shared<QPromise<ReaderOutcome<T>>>();
    promise->start();
    auto task = std::make_shared<ReaderTask>(m_lastId, line, promise);
    QMetaObject::invokeMethod(m_process, [process = m_process, task] { process->add(std::move(*task)); });
    return {m_lastId, promise->future()};
}

ResultReader::Call<OpenedResult> ResultReader::open(const QList<ResultFile> &files, const QStringList &outputs)
{
    return send<OpenedResult>(openRequest(++m_lastId, files, outputs));
}

ResultReader::Call<ResultTable> ResultReader::query(const QString &sql)
{
    return send<ResultTable>(queryRequest(++m_lastId, sql));
}

ResultReader::Call<SavedResult> ResultReader::save(const QString &sql, Format format, const QString &path)
{
    const QString name = format == Format::Csv ? u"csv"_s : format == Format::JsonLines ? u"jsonl"_s : u"parquet"_s;
    return send<SavedResult>(saveRequest(++m_lastId, sql, name, path));
}

void ResultReader::cancel(Id id)
{
    QMetaObject::invokeMethod(m_process, [process = m_process, id] { process->cancel(id); });
}

} // namespace exportdesk
