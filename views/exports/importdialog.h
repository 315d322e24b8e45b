// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/dialogframe.h"

class QListWidget;
class QPlainTextEdit;

namespace exportdesk
{

/// Takes a request as people have it (JSON, a curl command, a job, the form of 2018) and lists before it is taken over
/// what could not be understood.
class ImportDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// Children are named import.text, .findings, .take and .close.
    ImportDialog(const QString &sandbox, const QString &text, QWidget *parent);

Q_SIGNALS:
    /// A request, or a file of templates.
    void imported(const QString &text);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void read();

    QString m_sandbox;
    QPlainTextEdit *m_text;
    TextLabel *m_verdict;
    QListWidget *m_findings;
    Button *m_take;
};

/// The texts that a drag carries: its words, or the content of each local file of at most 4 MB. Files that cannot be
/// read are left out.
QStringList draggedTexts(const QMimeData &mime);

} // namespace exportdesk
