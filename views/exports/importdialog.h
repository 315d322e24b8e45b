// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/recognizer.h"
#include "views/shared/dialogframe.h"

class QComboBox;
class QListWidget;
class QMimeData;

namespace exportdesk
{

class IncomingTextEdit;

/// Imports a request in any form people have it (JSON, a command, a job, a collection), after listing what could not be
/// read. Says what any other text is, and imports from it what can be: fields, segments, templates.
class ImportDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// Children are named import.text, .verdict, .choice, .findings, .take, .credential and .close.
    ImportDialog(const IncomingContext &context, const QString &text, QWidget *parent);

Q_SIGNALS:
    /// \a choice is the index of the request to import; \a text is the whole text without secrets.
    void taken(const exportdesk::Incoming &incoming, int choice, const QString &text);
    /// A credential was pasted and is wanted in Connections.
    void credentialBrought(const QByteArray &text);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void read();
    void showCredential(const QString &text, const Incoming &refused);
    void showChoices();
    void showReading();
    QString verdict(int findings, const QString &error) const;
    QString takeText() const;
    /// Why there is nothing to import; empty when there is.
    QString obstacle() const;

    IncomingContext m_context;
    Incoming m_incoming;
    QString m_credential; ///< what was refused; offered to Connections
    bool m_secretsLeftOut = false;
    IncomingTextEdit *m_text;
    TextLabel *m_verdict;
    QComboBox *m_choice;
    QListWidget *m_findings;
    Button *m_import; ///< in Connections
    Button *m_take;
};

} // namespace exportdesk
