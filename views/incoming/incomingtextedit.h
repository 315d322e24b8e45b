// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/incoming.h"

#include <QPlainTextEdit>

namespace exportdesk
{

/// A text field into which anything may be pasted: secrets are replaced before it shows them, and a credential is not
/// inserted at all. Files are left to the widget around it.
class IncomingTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit IncomingTextEdit(QWidget *parent = nullptr);

    /// Replaces the text as if it were pasted.
    void setIncomingText(const QString &text);

Q_SIGNALS:
    /// Nothing of the present text stays.
    void aboutToReplace();
    /// A text with secrets was inserted without them.
    void secretsLeftOut();
    /// A credential was not inserted; \a recognized is what \a text is.
    void credentialRefused(const QString &text, const exportdesk::Incoming &recognized);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    /// What may be inserted; nothing when all of it is refused.
    QString acceptable(const QString &text);
};

} // namespace exportdesk
