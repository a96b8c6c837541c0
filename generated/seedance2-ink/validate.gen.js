// Written by `npm run generate` from specs/; not edited by hand.
"use strict";
export const validateRequest = validate20;
const schema31 = {"$id":"request","$defs":{"CreateVideoGenerationRequest":{"type":"object","x-limit":{"required":{"model":"seedance2-ink/model-required"},"discriminator":"seedance2-ink/model-enum"},"required":["model"],"discriminator":{"propertyName":"model"},"oneOf":[{"$ref":"#/$defs/Seedance20Request"},{"$ref":"#/$defs/Seedance15ProRequest"}],"x-tags":["seedance-2.0","seedance-2.0-fast","seedance-1.5-pro"]},"Seedance20Request":{"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"seedance2-ink/model-required","prompt":"seedance2-ink/prompt-required"}},"properties":{"model":{"type":"string","enum":["seedance-2.0","seedance-2.0-fast"],"x-limit":"seedance2-ink/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"mediaUrls":{"$ref":"#/$defs/MediaUrls"},"aspectRatio":{"$ref":"#/$defs/AspectRatio","default":"16:9"},"duration":{"$ref":"#/$defs/Duration20","default":5},"resolution":{"$ref":"#/$defs/Resolution","default":"720p"},"webhookUrl":{"$ref":"#/$defs/WebhookUrl"},"metadata":{"$ref":"#/$defs/Metadata"}}},"Seedance15ProRequest":{"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"seedance2-ink/model-required","prompt":"seedance2-ink/prompt-required"}},"properties":{"model":{"const":"seedance-1.5-pro","x-limit":"seedance2-ink/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"mediaUrls":{"$ref":"#/$defs/MediaUrls"},"aspectRatio":{"$ref":"#/$defs/AspectRatio","default":"16:9"},"duration":{"$ref":"#/$defs/Duration15Pro","default":5},"resolution":{"$ref":"#/$defs/Resolution","default":"720p"},"webhookUrl":{"$ref":"#/$defs/WebhookUrl"},"metadata":{"$ref":"#/$defs/Metadata"}}},"Prompt":{"type":"string","minLength":1,"x-limit":"seedance2-ink/prompt-required"},"MediaUrls":{"type":"array","minItems":1,"maxItems":5,"x-limit":"seedance2-ink/media-urls-count","items":{"type":"string","pattern":"^[hH][tT][tT][pP][sS]://[^\\s/?#:]","x-limit":"seedance2-ink/media-urls-https"}},"AspectRatio":{"type":"string","enum":["16:9","9:16","1:1"],"x-limit":"seedance2-ink/aspect-ratio-enum"},"Duration20":{"type":"integer","minimum":4,"maximum":15,"x-limit":"seedance2-ink/duration-2-0"},"Duration15Pro":{"type":"integer","enum":[5,10],"x-limit":"seedance2-ink/duration-1-5"},"Resolution":{"type":"string","enum":["480p","720p","1080p"],"x-limit":"seedance2-ink/resolution-enum"},"WebhookUrl":{"type":"string"},"Metadata":{"type":"object","additionalProperties":true},"CreatedVideoGeneration":{"type":"object","required":["success","requestId","status","creditsCharged"],"properties":{"success":{"const":true},"requestId":{"type":"string"},"status":{"$ref":"#/$defs/TaskStatus"},"creditsCharged":{"type":"integer"}}},"VideoGeneration":{"type":"object","required":["success","requestId","status","model","prompt","duration","aspectRatio","output","error"],"properties":{"success":{"const":true},"requestId":{"type":"string"},"status":{"$ref":"#/$defs/TaskStatus"},"model":{"type":"string"},"prompt":{"type":"string"},"duration":{"type":"integer"},"aspectRatio":{"type":"string"},"output":{"oneOf":[{"$ref":"#/$defs/VideoOutput"},{"type":"null"}]},"error":{"oneOf":[{"$ref":"#/$defs/TaskError"},{"type":"null"}]}}},"TaskStatus":{"type":"string","enum":["queued","processing","succeeded","failed","cancelled"]},"VideoOutput":{"type":"object","required":["type","url"],"properties":{"type":{"const":"video"},"url":{"type":"string","format":"uri"}}},"TaskError":{"type":"object","required":["message"],"properties":{"code":{"type":"string"},"message":{"type":"string"}}},"CancelledVideoGeneration":{"type":"object","required":["success","requestId","status"],"properties":{"success":{"const":true},"requestId":{"type":"string"},"status":{"const":"cancelled"}}},"ModelList":{"type":"object","required":["success","data"],"properties":{"success":{"const":true},"data":{"type":"array","items":{"$ref":"#/$defs/Model"}}}},"Model":{"type":"object","required":["id","durations","aspectRatios","resolutions"],"properties":{"id":{"type":"string"},"durations":{"type":"array","items":{"type":"integer"}},"aspectRatios":{"type":"array","items":{"type":"string"}},"resolutions":{"type":"array","items":{"type":"string"}}}},"Error":{"type":"object","required":["success","error"],"properties":{"success":{"const":false},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"}}}}}},"$ref":"#/$defs/CreateVideoGenerationRequest"};
const schema32 = {"type":"object","x-limit":{"required":{"model":"seedance2-ink/model-required"},"discriminator":"seedance2-ink/model-enum"},"required":["model"],"discriminator":{"propertyName":"model"},"oneOf":[{"$ref":"#/$defs/Seedance20Request"},{"$ref":"#/$defs/Seedance15ProRequest"}],"x-tags":["seedance-2.0","seedance-2.0-fast","seedance-1.5-pro"]};
const schema33 = {"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"seedance2-ink/model-required","prompt":"seedance2-ink/prompt-required"}},"properties":{"model":{"type":"string","enum":["seedance-2.0","seedance-2.0-fast"],"x-limit":"seedance2-ink/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"mediaUrls":{"$ref":"#/$defs/MediaUrls"},"aspectRatio":{"$ref":"#/$defs/AspectRatio","default":"16:9"},"duration":{"$ref":"#/$defs/Duration20","default":5},"resolution":{"$ref":"#/$defs/Resolution","default":"720p"},"webhookUrl":{"$ref":"#/$defs/WebhookUrl"},"metadata":{"$ref":"#/$defs/Metadata"}}};
const schema34 = {"type":"string","minLength":1,"x-limit":"seedance2-ink/prompt-required"};
const schema35 = {"type":"array","minItems":1,"maxItems":5,"x-limit":"seedance2-ink/media-urls-count","items":{"type":"string","pattern":"^[hH][tT][tT][pP][sS]://[^\\s/?#:]","x-limit":"seedance2-ink/media-urls-https"}};
const schema36 = {"type":"string","enum":["16:9","9:16","1:1"],"x-limit":"seedance2-ink/aspect-ratio-enum"};
const schema37 = {"type":"integer","minimum":4,"maximum":15,"x-limit":"seedance2-ink/duration-2-0"};
const schema38 = {"type":"string","enum":["480p","720p","1080p"],"x-limit":"seedance2-ink/resolution-enum"};
const schema39 = {"type":"string"};
const schema40 = {"type":"object","additionalProperties":true};
const func1 = ({ default: (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0) }).default;
const pattern4 = new RegExp("^[hH][tT][tT][pP][sS]://[^\\s/?#:]", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",parentSchema:schema33,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.prompt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",parentSchema:schema33,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "model") || (key0 === "prompt")) || (key0 === "mediaUrls")) || (key0 === "aspectRatio")) || (key0 === "duration")) || (key0 === "resolution")) || (key0 === "webhookUrl")) || (key0 === "metadata"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema33,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.model,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
if(!((data0 === "seedance-2.0") || (data0 === "seedance-2.0-fast"))){
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/enum",keyword:"enum",params:{allowedValues: schema33.properties.model.enum},message:"must be equal to one of the allowed values",parentSchema:schema33.properties.model,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema34,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.mediaUrls !== undefined){
let data2 = data.mediaUrls;
if(Array.isArray(data2)){
if(data2.length > 5){
const err7 = {instancePath:instancePath+"/mediaUrls",schemaPath:"#/$defs/MediaUrls/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",parentSchema:schema35,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/mediaUrls",schemaPath:"#/$defs/MediaUrls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema35,data:data2};
(vErrors ??= []).push(err8);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/mediaUrls/" + i0,schemaPath:"#/$defs/MediaUrls/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]://[^\\s/?#:]"},message:"must match pattern \""+"^[hH][tT][tT][pP][sS]://[^\\s/?#:]"+"\"",parentSchema:schema35.items,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/mediaUrls/" + i0,schemaPath:"#/$defs/MediaUrls/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema35.items,data:data3};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/mediaUrls",schemaPath:"#/$defs/MediaUrls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema35,data:data2};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.aspectRatio !== undefined){
let data4 = data.aspectRatio;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/aspectRatio",schemaPath:"#/$defs/AspectRatio/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema36,data:data4};
(vErrors ??= []).push(err12);
errors++;
}
if(!(((data4 === "16:9") || (data4 === "9:16")) || (data4 === "1:1"))){
const err13 = {instancePath:instancePath+"/aspectRatio",schemaPath:"#/$defs/AspectRatio/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values",parentSchema:schema36,data:data4};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.duration !== undefined){
let data5 = data.duration;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration20/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema37,data:data5};
(vErrors ??= []).push(err14);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 15 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration20/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15},message:"must be <= 15",parentSchema:schema37,data:data5};
(vErrors ??= []).push(err15);
errors++;
}
if(data5 < 4 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration20/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",parentSchema:schema37,data:data5};
(vErrors ??= []).push(err16);
errors++;
}
}
}
if(data.resolution !== undefined){
let data6 = data.resolution;
if(typeof data6 !== "string"){
const err17 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38,data:data6};
(vErrors ??= []).push(err17);
errors++;
}
if(!(((data6 === "480p") || (data6 === "720p")) || (data6 === "1080p"))){
const err18 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values",parentSchema:schema38,data:data6};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.webhookUrl !== undefined){
let data7 = data.webhookUrl;
if(typeof data7 !== "string"){
const err19 = {instancePath:instancePath+"/webhookUrl",schemaPath:"#/$defs/WebhookUrl/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema39,data:data7};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.metadata !== undefined){
let data8 = data.metadata;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
}
else {
const err20 = {instancePath:instancePath+"/metadata",schemaPath:"#/$defs/Metadata/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema40,data:data8};
(vErrors ??= []).push(err20);
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema33,data};
(vErrors ??= []).push(err21);
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"seedance2-ink/model-required","prompt":"seedance2-ink/prompt-required"}},"properties":{"model":{"const":"seedance-1.5-pro","x-limit":"seedance2-ink/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"mediaUrls":{"$ref":"#/$defs/MediaUrls"},"aspectRatio":{"$ref":"#/$defs/AspectRatio","default":"16:9"},"duration":{"$ref":"#/$defs/Duration15Pro","default":5},"resolution":{"$ref":"#/$defs/Resolution","default":"720p"},"webhookUrl":{"$ref":"#/$defs/WebhookUrl"},"metadata":{"$ref":"#/$defs/Metadata"}}};
const schema45 = {"type":"integer","enum":[5,10],"x-limit":"seedance2-ink/duration-1-5"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",parentSchema:schema41,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.prompt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",parentSchema:schema41,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "model") || (key0 === "prompt")) || (key0 === "mediaUrls")) || (key0 === "aspectRatio")) || (key0 === "duration")) || (key0 === "resolution")) || (key0 === "webhookUrl")) || (key0 === "metadata"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema41,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if("seedance-1.5-pro" !== data0){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/const",keyword:"const",params:{allowedValue: "seedance-1.5-pro"},message:"must be equal to constant",parentSchema:schema41.properties.model,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.prompt !== undefined){
let data1 = data.prompt;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema34,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.mediaUrls !== undefined){
let data2 = data.mediaUrls;
if(Array.isArray(data2)){
if(data2.length > 5){
const err6 = {instancePath:instancePath+"/mediaUrls",schemaPath:"#/$defs/MediaUrls/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",parentSchema:schema35,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/mediaUrls",schemaPath:"#/$defs/MediaUrls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema35,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err8 = {instancePath:instancePath+"/mediaUrls/" + i0,schemaPath:"#/$defs/MediaUrls/items/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]://[^\\s/?#:]"},message:"must match pattern \""+"^[hH][tT][tT][pP][sS]://[^\\s/?#:]"+"\"",parentSchema:schema35.items,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/mediaUrls/" + i0,schemaPath:"#/$defs/MediaUrls/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema35.items,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/mediaUrls",schemaPath:"#/$defs/MediaUrls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema35,data:data2};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.aspectRatio !== undefined){
let data4 = data.aspectRatio;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/aspectRatio",schemaPath:"#/$defs/AspectRatio/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema36,data:data4};
(vErrors ??= []).push(err11);
errors++;
}
if(!(((data4 === "16:9") || (data4 === "9:16")) || (data4 === "1:1"))){
const err12 = {instancePath:instancePath+"/aspectRatio",schemaPath:"#/$defs/AspectRatio/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values",parentSchema:schema36,data:data4};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.duration !== undefined){
let data5 = data.duration;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration15Pro/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema45,data:data5};
(vErrors ??= []).push(err13);
errors++;
}
if(!((data5 === 5) || (data5 === 10))){
const err14 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration15Pro/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",parentSchema:schema45,data:data5};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.resolution !== undefined){
let data6 = data.resolution;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38,data:data6};
(vErrors ??= []).push(err15);
errors++;
}
if(!(((data6 === "480p") || (data6 === "720p")) || (data6 === "1080p"))){
const err16 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values",parentSchema:schema38,data:data6};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.webhookUrl !== undefined){
let data7 = data.webhookUrl;
if(typeof data7 !== "string"){
const err17 = {instancePath:instancePath+"/webhookUrl",schemaPath:"#/$defs/WebhookUrl/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema39,data:data7};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.metadata !== undefined){
let data8 = data.metadata;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
}
else {
const err18 = {instancePath:instancePath+"/metadata",schemaPath:"#/$defs/Metadata/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema40,data:data8};
(vErrors ??= []).push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema41,data};
(vErrors ??= []).push(err19);
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",parentSchema:schema32,data};
(vErrors ??= []).push(err0);
errors++;
}
const tag0 = data.model;
if(typeof tag0 == "string"){
if(tag0 === "seedance-2.0"){
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate22.errors; else for (const error of validate22.errors) vErrors.push(error);
errors += validate22.errors.length;
}
}
else if(tag0 === "seedance-2.0-fast"){
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate22.errors; else for (const error of validate22.errors) vErrors.push(error);
errors += validate22.errors.length;
}
}
else if(tag0 === "seedance-1.5-pro"){
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate23.errors; else for (const error of validate23.errors) vErrors.push(error);
errors += validate23.errors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "model", tagValue: tag0},message:"value of tag \"model\" must be in oneOf",parentSchema:schema32,data};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "model", tagValue: tag0},message:"tag \"model\" must be string",parentSchema:schema32,data};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema32,data};
(vErrors ??= []).push(err3);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="request" */;
let vErrors = null;
let errors = 0;
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate21.errors; else for (const error of validate21.errors) vErrors.push(error);
errors += validate21.errors.length;
}
validate20.errors = vErrors;
return errors === 0;
}

export const validateAdvice = validate28;
const schema49 = {"$id":"advice","type":"object","allOf":[{"properties":{"mediaUrls":{"items":{"allOf":[{"not":{"type":"string","pattern":"^[hH][tT][tT][pP][sS]://[^/?#]*@"},"x-limit":"seedance2-ink/media-urls-public"},{"not":{"type":"string","pattern":"^[hH][tT][tT][pP][sS]://([^/?#:.\\[\\]]+|[^/?#:]*\\.([lL][oO][cC][aA][lL]([hH][oO][sS][tT])?|[iI][nN][tT][eE][rR][nN][aA][lL]))\\.?(:\\d*)?([/?#]|$)"},"x-limit":"seedance2-ink/media-urls-public"},{"not":{"type":"string","pattern":"^[hH][tT][tT][pP][sS]://(0|10|100\\.(6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])|127|169\\.254|172\\.(1[6-9]|2\\d|3[01])|192\\.168)(\\.\\d+)+\\.?(:\\d*)?([/?#]|$)"},"x-limit":"seedance2-ink/media-urls-public"},{"not":{"type":"string","pattern":"^[hH][tT][tT][pP][sS]://\\[(::1?|::[fF]{4}:[\\dA-Fa-f.:]*|[fF][cCdD][\\dA-Fa-f:]*|[fF][eE][89ABab][\\dA-Fa-f:]*)\\]"},"x-limit":"seedance2-ink/media-urls-public"}]}}}},{"properties":{"mediaUrls":{"items":{"if":{"pattern":"^[hH][tT][tT][pP][sS]://"},"then":{"pattern":"^[^?#]*\\.([jJ][pP][eE]?[gG]|[pP][nN][gG]|[wW][eE][bB][pP]|[gG][iI][fF]|[bB][mM][pP]|[mM][pP][34]|[mM][oO][vV]|[mM]4[vV]|[wW][aA][vV])([?#]|$)"},"x-limit":"seedance2-ink/media-extension-list"}}}},{"not":{"required":["model","resolution"],"properties":{"model":{"const":"seedance-2.0-fast"},"resolution":{"const":"1080p"}}},"x-limit":"seedance2-ink/upstream-resolution"},{"properties":{"prompt":{"anyOf":[{"maxLength":500},{"allOf":[{"pattern":"^[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}][^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*){0,500}$"},{"pattern":"^\\s*(?:\\S+(?:\\s+|$)){0,1000}$"}]}],"x-limit":"seedance2-ink/upstream-prompt-length"}}},{"properties":{"mediaUrls":{"if":{"type":"array","minItems":1},"then":{"contains":{"not":{"type":"string","pattern":"^[^?#]*\\.([mM][pP]3|[wW][aA][vV]|[mM]4[aA]|[aA][aA][cC]|[oO][gG][gG]|[fF][lL][aA][cC])([?#]|$)"}}},"x-limit":"seedance2-ink/upstream-audio-needs-visual"}}}]};
const pattern6 = new RegExp("^[hH][tT][tT][pP][sS]://[^/?#]*@", "u");
const pattern7 = new RegExp("^[hH][tT][tT][pP][sS]://([^/?#:.\\[\\]]+|[^/?#:]*\\.([lL][oO][cC][aA][lL]([hH][oO][sS][tT])?|[iI][nN][tT][eE][rR][nN][aA][lL]))\\.?(:\\d*)?([/?#]|$)", "u");
const pattern8 = new RegExp("^[hH][tT][tT][pP][sS]://(0|10|100\\.(6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])|127|169\\.254|172\\.(1[6-9]|2\\d|3[01])|192\\.168)(\\.\\d+)+\\.?(:\\d*)?([/?#]|$)", "u");
const pattern9 = new RegExp("^[hH][tT][tT][pP][sS]://\\[(::1?|::[fF]{4}:[\\dA-Fa-f.:]*|[fF][cCdD][\\dA-Fa-f:]*|[fF][eE][89ABab][\\dA-Fa-f:]*)\\]", "u");
const pattern10 = new RegExp("^[hH][tT][tT][pP][sS]://", "u");
const pattern11 = new RegExp("^[^?#]*\\.([jJ][pP][eE]?[gG]|[pP][nN][gG]|[wW][eE][bB][pP]|[gG][iI][fF]|[bB][mM][pP]|[mM][pP][34]|[mM][oO][vV]|[mM]4[vV]|[wW][aA][vV])([?#]|$)", "u");
const pattern12 = new RegExp("^[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}][^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*){0,500}$", "u");
const pattern13 = new RegExp("^\\s*(?:\\S+(?:\\s+|$)){0,1000}$", "u");
const pattern14 = new RegExp("^[^?#]*\\.([mM][pP]3|[wW][aA][vV]|[mM]4[aA]|[aA][aA][cC]|[oO][gG][gG]|[fF][lL][aA][cC])([?#]|$)", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="advice" */;
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema49,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mediaUrls !== undefined){
let data0 = data.mediaUrls;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
errors++;
}
}
else {
errors++;
}
}
var valid5 = _errs6 === errors;
if(valid5){
const err3 = {instancePath:instancePath+"/mediaUrls/" + i0,schemaPath:"#/allOf/0/properties/mediaUrls/items/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema49.allOf[0].properties.mediaUrls.items.allOf[0],data:data1};
(vErrors ??= []).push(err3);
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
errors++;
}
}
else {
errors++;
}
}
var valid6 = _errs10 === errors;
if(valid6){
const err6 = {instancePath:instancePath+"/mediaUrls/" + i0,schemaPath:"#/allOf/0/properties/mediaUrls/items/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema49.allOf[0].properties.mediaUrls.items.allOf[1],data:data1};
(vErrors ??= []).push(err6);
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
errors++;
}
}
else {
errors++;
}
}
var valid7 = _errs14 === errors;
if(valid7){
const err9 = {instancePath:instancePath+"/mediaUrls/" + i0,schemaPath:"#/allOf/0/properties/mediaUrls/items/allOf/2/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema49.allOf[0].properties.mediaUrls.items.allOf[2],data:data1};
(vErrors ??= []).push(err9);
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
errors++;
}
}
else {
errors++;
}
}
var valid8 = _errs18 === errors;
if(valid8){
const err12 = {instancePath:instancePath+"/mediaUrls/" + i0,schemaPath:"#/allOf/0/properties/mediaUrls/items/allOf/3/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema49.allOf[0].properties.mediaUrls.items.allOf[3],data:data1};
(vErrors ??= []).push(err12);
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mediaUrls !== undefined){
let data2 = data.mediaUrls;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs23 = errors;
let valid12 = true;
const _errs24 = errors;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
errors++;
}
}
var _valid0 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs25 = errors;
if(typeof data3 === "string"){
if(!pattern11.test(data3)){
const err14 = {instancePath:instancePath+"/mediaUrls/" + i1,schemaPath:"#/allOf/1/properties/mediaUrls/items/then/pattern",keyword:"pattern",params:{pattern: "^[^?#]*\\.([jJ][pP][eE]?[gG]|[pP][nN][gG]|[wW][eE][bB][pP]|[gG][iI][fF]|[bB][mM][pP]|[mM][pP][34]|[mM][oO][vV]|[mM]4[vV]|[wW][aA][vV])([?#]|$)"},message:"must match pattern \""+"^[^?#]*\\.([jJ][pP][eE]?[gG]|[pP][nN][gG]|[wW][eE][bB][pP]|[gG][iI][fF]|[bB][mM][pP]|[mM][pP][34]|[mM][oO][vV]|[mM]4[vV]|[wW][aA][vV])([?#]|$)"+"\"",parentSchema:schema49.allOf[1].properties.mediaUrls.items.then,data:data3};
(vErrors ??= []).push(err14);
errors++;
}
}
var _valid0 = _errs25 === errors;
valid12 = _valid0;
}
if(!valid12){
const err15 = {instancePath:instancePath+"/mediaUrls/" + i1,schemaPath:"#/allOf/1/properties/mediaUrls/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema49.allOf[1].properties.mediaUrls.items,data:data3};
(vErrors ??= []).push(err15);
errors++;
}
}
}
}
}
const _errs27 = errors;
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) && (missing0 = "model")) || ((data.resolution === undefined) && (missing0 = "resolution"))){
errors++;
}
else {
if(data.model !== undefined){
const _errs29 = errors;
if("seedance-2.0-fast" !== data.model){
errors++;
}
var valid14 = _errs29 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.resolution !== undefined){
const _errs30 = errors;
if("1080p" !== data.resolution){
errors++;
}
var valid14 = _errs30 === errors;
}
else {
var valid14 = true;
}
}
}
}
var valid13 = _errs28 === errors;
if(valid13){
const err19 = {instancePath,schemaPath:"#/allOf/2/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema49.allOf[2],data};
(vErrors ??= []).push(err19);
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt !== undefined){
let data6 = data.prompt;
const _errs33 = errors;
let valid16 = false;
const _errs34 = errors;
if(typeof data6 === "string"){
if(data6.length > 500 && func1(data6) > 500){
const err20 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/3/properties/prompt/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema49.allOf[3].properties.prompt.anyOf[0],data:data6};
(vErrors ??= []).push(err20);
errors++;
}
}
var _valid1 = _errs34 === errors;
valid16 = valid16 || _valid1;
if(!valid16){
const _errs35 = errors;
if(typeof data6 === "string"){
if(!pattern12.test(data6)){
const err21 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/3/properties/prompt/anyOf/1/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}][^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*){0,500}$"},message:"must match pattern \""+"^[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}][^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]*){0,500}$"+"\"",parentSchema:schema49.allOf[3].properties.prompt.anyOf[1].allOf[0],data:data6};
(vErrors ??= []).push(err21);
errors++;
}
}
if(typeof data6 === "string"){
if(!pattern13.test(data6)){
const err22 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/3/properties/prompt/anyOf/1/allOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:\\S+(?:\\s+|$)){0,1000}$"},message:"must match pattern \""+"^\\s*(?:\\S+(?:\\s+|$)){0,1000}$"+"\"",parentSchema:schema49.allOf[3].properties.prompt.anyOf[1].allOf[1],data:data6};
(vErrors ??= []).push(err22);
errors++;
}
}
var _valid1 = _errs35 === errors;
valid16 = valid16 || _valid1;
}
if(!valid16){
const err23 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/3/properties/prompt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema49.allOf[3].properties.prompt,data:data6};
(vErrors ??= []).push(err23);
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mediaUrls !== undefined){
let data7 = data.mediaUrls;
const _errs40 = errors;
let valid19 = true;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data7)){
if(data7.length < 1){
errors++;
}
}
else {
errors++;
}
}
var _valid2 = _errs41 === errors;
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs43 = errors;
if(Array.isArray(data7)){
const _errs44 = errors;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs45 = errors;
const _errs46 = errors;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data8 === "string"){
if(!pattern14.test(data8)){
errors++;
}
}
else {
errors++;
}
}
var valid21 = _errs47 === errors;
if(valid21){
const err28 = {instancePath:instancePath+"/mediaUrls/" + i2,schemaPath:"#/allOf/4/properties/mediaUrls/then/contains/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema49.allOf[4].properties.mediaUrls.then.contains,data:data8};
(vErrors ??= []).push(err28);
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
var valid20 = _errs45 === errors;
if(valid20){
break;
}
}
if(!valid20){
const err29 = {instancePath:instancePath+"/mediaUrls",schemaPath:"#/allOf/4/properties/mediaUrls/then/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)",parentSchema:schema49.allOf[4].properties.mediaUrls.then,data:data7};
(vErrors ??= []).push(err29);
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
var _valid2 = _errs43 === errors;
valid19 = _valid2;
}
if(!valid19){
const err30 = {instancePath:instancePath+"/mediaUrls",schemaPath:"#/allOf/4/properties/mediaUrls/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema49.allOf[4].properties.mediaUrls,data:data7};
(vErrors ??= []).push(err30);
errors++;
}
}
}
validate28.errors = vErrors;
return errors === 0;
}

