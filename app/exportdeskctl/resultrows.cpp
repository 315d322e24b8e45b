// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/resultrows.h"

#include "models/platform/deliver.h"
#include "models/results/duckdbrows.h"
#include "models/results/resultjson.h"
#include "models/results/resultproblem.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

ResultRows::ResultRows(const CommandContext &context, const Options &options)
    : ResultOpening(context, options.jobId)
    , m_options(options)
{
}

void ResultRows::use(OpenResult &opened)
{
    if (output().isJson())
        showJson(opened);
    else
        showTable(opened);
}

/// {"job": "…", "rows": [{…}]}, each row as it was exported.
void ResultRows::showJson(OpenResult &opened)
{
    const QString sql = u"SELECT * EXCLUDE (batch_id) FROM exported LIMIT %1"_s.arg(m_options.limit);
    deliver(opened.reader->query(sql).outcome, this, [this](const ReaderOutcome<ResultTable> &table) {
        if (!table) {
            endWith(resultProblem(table.failure()));
            return;
        }
        QByteArray rows;
        for (const auto &row : table.value().rows) {
            ResultValue object;
            object.kind = ResultValue::Kind::Object;
            for (const ResultColumn &column : table.value().columns)
                object.keys += column.name;
            object.items = row;
            rows += (rows.isEmpty() ? "" : ",") + resultJson(object);
        }
        output().document(R"({"job":)" + resultJsonText(result().job.id) + R"(,"rows":[)" + rows + "]}");
        finish();
    });
}

void ResultRows::showTable(OpenResult &opened)
{
    const DuckDbRows rows(opened.columns, opened.paths, false);
    deliver(opened.reader->query(rows.pageSql(1, int(m_options.limit))).outcome, this,
            [this, paths = opened.paths](const ReaderOutcome<ResultTable> &table) {
                if (!table) {
                    endWith(resultProblem(table.failure()));
                    return;
                }
                QList<QStringList> cells;
                for (const auto &row : table.value().rows) {
                    QStringList texts;
                    for (size_t column = 1; column < row.size(); ++column)
                        texts += row[column].text;
                    cells += texts;
                }
                output().table(paths, cells);
                finish();
            });
}

} // namespace exportdesk
