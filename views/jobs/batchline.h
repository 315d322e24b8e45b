// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/jobbatches.h"

#include <QWidget>

namespace exportdesk
{

class Button;
class ElidedLabel;
class IconLabel;
class TextLabel;

/// One of several batches of a job in a line: its status, the segment it holds, and how much of it is there.
class BatchLine final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchLine(const QString &batchId, QWidget *parent = nullptr);

    /// \a segment: its name; empty: not known.
    void show(const JobBatches::Known &known, const QString &segment);

Q_SIGNALS:
    void filesRequested(const QString &batchId);

private:
    QString amount(const Batch &batch) const;

    QString m_id;
    IconLabel *m_status;
    ElidedLabel *m_segment;
    TextLabel *m_amount;
    ElidedLabel *m_batch;
    Button *m_files;
};

} // namespace exportdesk
