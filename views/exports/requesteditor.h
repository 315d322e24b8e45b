// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/jsonview.h"

namespace exportdesk
{

/// The editor of the request: undo and redo are the page's, so that form and text share one history.
class RequestEditor : public JsonView
{
    Q_OBJECT

public:
    explicit RequestEditor(QWidget *parent = nullptr);

Q_SIGNALS:
    /// A text with a secret, or something else than (a part of) a request was to be inserted; it was not.
    void otherTextPasted(const QString &text);

protected:
    bool event(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace exportdesk
