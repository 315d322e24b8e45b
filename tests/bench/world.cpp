// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/world.h"

#include "app/exportdesk/workspaceparts.h"
#include "models/jobs/exportjobreader.h"
#include "models/jobs/recordslices.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exportdesk::bench
{

namespace
{

/// The same job under an id that no page has, with a batch of its own.
QByteArray copyOf(QByteArrayView record, int copy)
{
    QByteArray text = record.toByteArray();
    const qsizetype start = text.indexOf("\"id\":") + 5;
    const qsizetype end = text.indexOf(',', start);
    const QByteArray id = text.mid(start, end - start);
    text.replace(id, QByteArray::number(id.toLongLong() + qint64(copy) * 10'000'000));
    // Batches are hexadecimal; one digit makes another of it.
    static const QByteArray batch = "\"batchId\":\"";
    for (qsizetype at = text.indexOf(batch); at >= 0; at = text.indexOf(batch, at + 1)) {
        if (const qsizetype digit = at + batch.size(); text[digit] != '"')
            text[digit] = "0123456789abcdef"[(text[digit] + copy) % 16];
    }
    return text;
}

QByteArray copyOfPage(const QByteArray &page, int copy)
{
    QByteArrayList records;
    const auto slices = sliceRecords(page);
    if (!slices)
        qFatal("a page cannot be read");
    for (QByteArrayView record : slices->records)
        records += copyOf(record, copy);
    return "{\"records\":[" + records.join(',') + "]}";
}

} // namespace

World::World(const QString &pagesFile)
    : m_pages(pagesFile)
{
    if (!m_pages.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(pagesFile));
    m_theme.install();
    Connection connection;
    connection.id = u"bench"_s;
    connection.gateway = QUrl(u"http://127.0.0.1:9"_s);
    connection.ims = connection.gateway;
    connection.sandbox = u"prod"_s;
    m_session = std::make_unique<Session>(connection, Session::Proof{}, m_log, m_clock);
    m_workspace
        = std::make_unique<Workspace>(*m_session, m_store, m_settings, m_clock, SandboxTraits{u"prod"_s, false, true});
    m_page = std::make_unique<JobsPage>(jobsModels(*m_workspace, QDir::temp().filePath(u"exportdesk-bench-results"_s)),
                                        sandboxLook(*m_workspace));
    m_page->resize(1280, 800);
    m_page->show();
    m_table = m_page->findChild<TableView *>(u"jobs.table"_s);
    m_table->columns().sortBy(u"updated"_s, Qt::DescendingOrder);
    QCoreApplication::processEvents();
}

World::~World() = default;

QByteArray World::nextPage()
{
    if (m_pages.atEnd()) {
        m_pages.seek(0);
        ++m_copy;
    }
    const QByteArray page = m_pages.readLine().trimmed();
    return m_copy == 0 ? page : copyOfPage(page, m_copy);
}

void World::fill(int jobs)
{
    JobMerger &merger = m_workspace->jobMerger();
    while (merger.known().count() < jobs) {
        const auto page = exportJobReader::readRows(nextPage());
        if (!page)
            qFatal("a page cannot be read: %s", qPrintable(page.failure().detail));
        merger.merge(page.value().batch, merger.nextRequest());
        QCoreApplication::processEvents();
    }
}

JobRowBatch World::everyTenthLater(int round)
{
    QByteArrayList records;
    m_pages.seek(0);
    m_copy = 0;
    while (!m_pages.atEnd()) {
        const QByteArray page = m_pages.readLine().trimmed();
        const auto slices = sliceRecords(page);
        for (size_t i = 0; slices && i < slices->records.size(); i += 10) {
            QByteArray record = slices->records[i].toByteArray();
            const qsizetype start = record.lastIndexOf("\"updateTime\":") + 13;
            const qsizetype end = record.indexOf('}', start);
            const qint64 before = record.mid(start, end - start).toLongLong();
            // Scattered over the whole range of times, so that rows really move.
            const qint64 later = before + round + records.size() * 7919 % 10'007 * 60'000 * round;
            record.replace(start, end - start, QByteArray::number(later));
            records += record;
        }
    }
    const auto page = exportJobReader::readRows("{\"records\":[" + records.join(',') + "]}");
    if (!page)
        qFatal("the changed jobs cannot be read: %s", qPrintable(page.failure().detail));
    return page.value().batch;
}

} // namespace exportdesk::bench
