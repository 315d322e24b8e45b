// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;

namespace exportdesk
{

/// Keeps secrets and whole requests out of every line edit of the program (search fields, notes, names …) and files out
/// of all text fields, which would show their path: a file goes to the page below. Fields that are meant for a secret
/// hide it and are left alone.
class FieldGuard final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to \a parent; watches all fields that are shown from now on.
    explicit FieldGuard(QObject *parent);

Q_SIGNALS:
    /// The operator wants to import the credential in this text.
    void credentialOffered(const QByteArray &text);
    /// The operator wants to import the request in this text.
    void requestOffered(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QLineEdit &field);
    void finish(QLineEdit &field);
    void refuse(QLineEdit &field, const QString &text);
};

} // namespace exportdesk
