// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resultfilesaving.h"
#include "views/shared/dialogframe.h"

#include <QPointer>

class QCheckBox;
class QListWidget;

namespace exportdesk
{

class MessageBar;
class MessageStack;
class SegmentedBar;
class TextLabel;

/// Saves the rows of a result as one file: which kind, which fields, and how far that is.
///
/// Object names: result.saveDialog(.format, .fields, .whole, .save, .close, .bar, .stop, .place).
class SaveResultDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// \a result is only looked at while the dialog is open; \a name: of the file, without its ending. \a shown: the
    /// number of rows that a search shows, which the file does not follow; -1: nothing was searched.
    SaveResultDialog(const OpenResult &result, const QString &name, qint64 shown = -1, QWidget *parent = nullptr);

    /// As if this file had been chosen.
    void saveTo(const QString &path);

private:
    void build(qint64 shown);
    void connectParts();
    void updateState();
    void choosePlace();
    QStringList fields() const;
    ResultReader::Format format() const;
    QString suffix() const;
    void showEnd(MessageBar *bar);

    const OpenResult &m_result;
    QString m_name;
    ResultFileSaving m_saving;
    MessageStack *m_messages;
    SegmentedBar *m_format;
    QCheckBox *m_whole;
    QListWidget *m_fields;
    TextLabel *m_note;
    Button *m_close;
    Button *m_save;
    QPointer<MessageBar> m_bar;
    QString m_path;
};

} // namespace exportdesk
