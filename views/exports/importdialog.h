// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/dialogframe.h"

class QListWidget;
class QPlainTextEdit;

namespace exportdesk
{

/// Imports a request in any form people have it (JSON, a curl command, a job, the form of 2018), after listing what
/// could not be read.
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

/// The texts in a drag: its text, or the content of each local file of at most 4 MB. Files that cannot be
/// read are left out.
QStringList draggedTexts(const QMimeData &mime);

} // namespace exportdesk
