// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resultanswer.h"
#include "models/results/resultfile.h"
#include "models/results/resultreader.h"

#include <QObject>

#include <memory>

namespace exportdesk
{

struct OpenResult;

/// Saves the rows of a result as one file, which only its owner can read and which takes its name when it is complete.
/// Hidden values are written, too.
class ResultFileSaving final : public QObject
{
    Q_OBJECT

public:
    struct Order {
        ResultReader::Format format = ResultReader::Format::Csv;
        QString path;
        QStringList fields; ///< dot paths, as columns of this name; empty: the whole rows
        bool replaces = false; ///< a file that is there
    };

    explicit ResultFileSaving(QObject *parent = nullptr);
    ~ResultFileSaving() override;

    /// One at a time, with a reader of its own. \a result is only looked at now.
    void start(const OpenResult &result, const Order &order);
    void cancel();
    bool isSaving() const { return m_reader != nullptr; }

Q_SIGNALS:
    void progressed(double share);
    void finished(qint64 rows, qint64 bytes);
    /// Also after cancel(), with the code "cancelled".
    void failed(const exportdesk::ResultProblem &problem);

private:
    void accept(const SavedResult &saved);
    void fail(const ResultProblem &problem);

    Order m_order;
    QString m_part; ///< the file being written
    std::unique_ptr<ResultReader> m_reader;
    ResultReader::Id m_saving = 0;
};

} // namespace exportdesk
