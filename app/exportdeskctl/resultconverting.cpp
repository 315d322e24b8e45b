// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/resultconverting.h"

#include "models/platform/pluralcount.h"
#include "models/results/openresult.h"

#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

ResultConverting::ResultConverting(const CommandContext &context, const Options &options)
    : ResultOpening(context, options.jobId)
    , m_options(options)
{
    connect(&m_saving, &ResultFileSaving::progressed, this,
            [this](double share) { output().progress(tr("Saving: %1%.").arg(qRound(share * 100))); });
    connect(&m_saving, &ResultFileSaving::failed, this, &ResultConverting::endWith);
    connect(&m_saving, &ResultFileSaving::finished, this, &ResultConverting::report);
}

void ResultConverting::use(OpenResult &opened)
{
    ResultFileSaving::Order order;
    order.format = m_options.format == "csv"_L1 ? ResultReader::Format::Csv
        : m_options.format == "jsonl"_L1        ? ResultReader::Format::JsonLines
                                                : ResultReader::Format::Parquet;
    order.path = QDir(m_options.path).absolutePath();
    order.fields = m_options.fields;
    order.replaces = m_options.overwrites;
    const QStringList fields = order.fields.isEmpty() ? opened.paths : order.fields;
    if (order.format == ResultReader::Format::Csv && leavesEventsOut(opened, fields))
        output().note(tr("CSV has one line for each profile and leaves out the events. JSON Lines and Parquet contain "
                         "them; CSV does with --fields of events, such as %1.")
                          .arg(pathsOfEvents(opened).value(0, u"timeSeriesEvents"_s)));
    m_saving.start(opened, order);
}

void ResultConverting::report(qint64 rows, qint64 bytes)
{
    const QString path = QDir(m_options.path).absolutePath();
    output().text(tr("%Ln row(s) saved in %1.", nullptr, pluralCount(rows)).arg(path));
    QJsonObject document = result().document();
    document.insert(
        "file"_L1,
        QJsonObject{{"path"_L1, path}, {"format"_L1, m_options.format}, {"rows"_L1, rows}, {"bytes"_L1, bytes}});
    end(document, 1);
}

} // namespace exportdesk
